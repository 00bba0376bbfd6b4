#include <libxml/xmlversion.h>
// Debian's libxml2 is built with ICU, whose types are not those of Foundation's ICU: none is used here.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>

/// What no file decides: nothing is fetched, nothing is printed, wrong markup is put right.
static const int clibxml2_html_options =
    HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET
    | HTML_PARSE_COMPACT;

/// A parsed page, to be freed by `xmlFreeDoc`; NULL where nothing can be made of the bytes.
static inline htmlDocPtr clibxml2_html(const char *utf8, int length) {
  return htmlReadMemory(utf8, length, NULL, "UTF-8", clibxml2_html_options);
}

/// Whether a node is text: also what stands in a script.
static inline int clibxml2_is_text(const xmlNode *node) {
  return node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE;
}

static inline int clibxml2_is_element(const xmlNode *node) {
  return node->type == XML_ELEMENT_NODE;
}
