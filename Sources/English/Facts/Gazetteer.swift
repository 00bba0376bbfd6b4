/// Names of places that news speaks of most; more come from how a text names them.
enum Gazetteer {
  static let names: Set<String> = Set(
    """
    Afghanistan|Albania|Algeria|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahrain|\
    Bangladesh|Belarus|Belgium|Belize|Bolivia|Bosnia|Botswana|Brazil|Bulgaria|Burma|Burundi|\
    Cambodia|Cameroon|Canada|Chad|Chile|China|Colombia|Congo|Costa Rica|Croatia|Cuba|Cyprus|\
    Czech Republic|Denmark|Djibouti|Dominican Republic|Ecuador|Egypt|El Salvador|Eritrea|Estonia|\
    Ethiopia|Finland|France|Georgia|Germany|Ghana|Greece|Guatemala|Guinea|Guyana|Haiti|Honduras|\
    Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Ivory Coast|Jamaica|Japan|\
    Jordan|Kazakhstan|Kenya|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Liberia|Libya|Lithuania|\
    Luxembourg|Macedonia|Madagascar|Malawi|Malaysia|Mali|Malta|Mauritania|Mexico|Moldova|Mongolia|\
    Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nepal|Netherlands|New Zealand|Nicaragua|Niger|\
    Nigeria|North Korea|Norway|Oman|Pakistan|Palestine|Panama|Paraguay|Peru|Philippines|Poland|\
    Portugal|Puerto Rico|Qatar|Romania|Russia|Rwanda|Saudi Arabia|Senegal|Serbia|Sierra Leone|\
    Singapore|Slovakia|Slovenia|Somalia|South Africa|South Korea|Soviet Union|Spain|Sri Lanka|\
    Sudan|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Tunisia|Turkey|\
    Turkmenistan|Uganda|Ukraine|United Kingdom|Britain|England|Scotland|Wales|United States|\
    Uruguay|Uzbekistan|Venezuela|Vietnam|Yemen|Yugoslavia|Zambia|Zimbabwe|\
    Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|\
    Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|\
    Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|\
    New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|\
    South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|\
    Wisconsin|Wyoming|Baja California|Latin America|Central America|South America|North America|\
    Middle East|Africa|Asia|Europe|Balkans|Caribbean|Gaza|West Bank|Crimea|Kashmir|Chechnya|Tibet|\
    Hong Kong|Chiapas|Oaxaca|Sinaloa|Chihuahua|Sonora|Tamaulipas|Campeche|Yucatan|Quintana Roo|\
    Baghdad|Bangkok|Beijing|Beirut|Belfast|Belgrade|Berlin|Bogota|Boston|Brussels|Bucharest|\
    Budapest|Buenos Aires|Buffalo|Cairo|Cape Town|Caracas|Chicago|Columbus|Copenhagen|Cuernavaca|\
    Dallas|Damascus|Dar es Salaam|Delhi|Denver|Detroit|Dubai|Dublin|El Paso|Fallujah|Frankfurt|\
    Geneva|Guantanamo|Guadalajara|The Hague|Hamburg|Havana|Helsinki|Hiroshima|Houston|Istanbul|\
    Jakarta|Jerusalem|Johannesburg|Juarez|Kabul|Karachi|Khartoum|Kiev|Kyiv|Lagos|Lima|Lisbon|\
    London|Los Angeles|Madrid|Manila|Melbourne|Miami|Milan|Minsk|Mogadishu|Monterrey|Montreal|\
    Moscow|Mumbai|Munich|Nairobi|New Delhi|New Orleans|New York City|Oslo|Ottawa|Paris|\
    Philadelphia|Prague|Pyongyang|Rio de Janeiro|Riyadh|Rome|San Diego|San Francisco|San Luis Potosi|\
    Sanaa|Santiago|Sarajevo|Seattle|Seoul|Shanghai|Srebrenica|St. Petersburg|Stockholm|Sydney|\
    Tehran|Tel Aviv|Tijuana|Tokyo|Toronto|Tripoli|Tunis|Vancouver|Vienna|Warsaw|Zagreb|Zurich
    """.split(separator: "|").map(String.init))

  /// What the names begin with.
  static let firstWords = Set(names.map { $0.prefix { $0 != " " } })

  /// Words of the longest name.
  static let longestName = 3
}
