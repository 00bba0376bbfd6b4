# dateline: build, test, run, install. `make help` lists the targets.

PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift
RELEASE = -c release --static-swift-stdlib --product dateline

BUILD_PACKAGES = libncurses-dev libsqlite3-dev libssl-dev libseccomp-dev libxml2-dev libuchardet-dev libcld2-dev pkg-config
TEST_PACKAGES = tmux openssh-server openssh-client

.PHONY: help run build test golden kiosk-walk kiosk-soak kiosk-ssh lint format readme install uninstall build-packages test-packages

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 24

run: build ## build what is missing and open the built-in story
	@.build/release/dateline

build: build-packages ## the release binary, at .build/release/dateline
	$(SWIFT) build $(RELEASE)

test: build-packages test-packages ## every test
	$(SWIFT) test

golden: build-packages ## draw the screens in Tests/BrowserTests/Golden and docs/keys.md anew
	DATELINE_GOLDEN=write $(SWIFT) test --filter 'GoldenTests|KeysPageTests'

WALK = DATELINE_WALK_TRACE=1 DATELINE_WALK_SECONDS=$${DATELINE_WALK_SECONDS:-600}

kiosk-walk: build-packages test-packages ## ten minutes of random keys in a kiosk, watched by strace
	$(WALK) $(SWIFT) test --filter KioskWalkTests

SOAK = .build/soak

kiosk-soak: build test-packages ## an hour of random keys in a kiosk on 100,000 events: memory and answers
	test -e $(SOAK)/story.dateline || { Tests/many-articles $(SOAK)/articles 12000 \
	  && .build/release/dateline index $(SOAK)/articles -o $(SOAK)/story.dateline; }
	DATELINE_SOAK_STORY=$(CURDIR)/$(SOAK)/story.dateline \
	  DATELINE_SOAK_PROGRAM=$(CURDIR)/.build/release/dateline \
	  DATELINE_SOAK_SECONDS=$${DATELINE_SOAK_SECONDS:-3600} $(SWIFT) test --filter KioskSoakTests

kiosk-ssh: build-packages test-packages ## visitors of a kiosk by ssh: a hundred lines that drop, and shut doors
	DATELINE_KIOSK_VISITS=100 $(SWIFT) test --filter '^KioskTests[.]'

lint: ## the checks that CI makes of the sources: their format, and what each room may import
	@sh Resources/setup/house-check
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests

format: ## put the sources in the house's format
	$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests

readme: build ## draw the README's picture of the main screen anew
	@sh Resources/setup/readme-screen .build/release/dateline

# Where the shells look for completion, below $(PREFIX)/share.
COMPLETE_BASH = bash-completion/completions/dateline
COMPLETE_ZSH = zsh/site-functions/_dateline
COMPLETE_FISH = fish/vendor_completions.d/dateline.fish

# Under sudo the binary that is there is installed: root may have no Swift, and must not own .build.
install: ## one stripped binary that needs no Swift, in $(PREFIX)/bin, and completion for shells
	@test -n "$$SUDO_USER" -a -x .build/release/dateline || $(MAKE) build
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -s -m 755 .build/release/dateline "$(DESTDIR)$(PREFIX)/bin/dateline"
	for shell in bash zsh fish; do \
	  case $$shell in \
	    bash) file=$(COMPLETE_BASH);; zsh) file=$(COMPLETE_ZSH);; fish) file=$(COMPLETE_FISH);; \
	  esac; \
	  install -d "$(DESTDIR)$(PREFIX)/share/$${file%/*}" && \
	  .build/release/dateline --generate-completion-script $$shell \
	    | install -m 644 /dev/stdin "$(DESTDIR)$(PREFIX)/share/$$file" || exit 1; \
	done

uninstall: ## take away what was installed
	rm -f "$(DESTDIR)$(PREFIX)/bin/dateline"
	for file in $(COMPLETE_BASH) $(COMPLETE_ZSH) $(COMPLETE_FISH); do \
	  rm -f "$(DESTDIR)$(PREFIX)/share/$$file"; \
	done

build-packages: ## the system packages that the build needs
	@sh Resources/setup/install-packages $(BUILD_PACKAGES)

test-packages: ## the system packages that the tests need besides
	@sh Resources/setup/install-packages $(TEST_PACKAGES)
