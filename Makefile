# One word for each thing one does with caseaudit; `make help` lists them.

PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift

PROGRAM := .build/release/caseaudit
MANUAL := .build/manual/caseaudit.1
DEMO := .build/demo

# For make bench, such as --only cold or --audits 1000; Benchmarks/run.py --help lists all.
BENCH ?=

# For make faults, such as --only kill or --rounds 20; Faults/run.py --help lists all.
FAULTS ?=

# A program that carries all its libraries, at addresses that are settled when it is linked, starts
# in a third of the time and needs nothing beside it: no library is looked for, moved or mended
# before its first line runs. Where ncurses, SQLite or zlib has no static library it carries Swift's
# alone. Apple's platforms have those in the system and no static ones. Debian has none of libxlsxwriter:
# it is built from Debian's source beside the rest, and where that fails all are shared.
LIBRARIES := /usr/lib/*/ /usr/lib/ /usr/lib64/
STATIC_NCURSES := $(wildcard $(LIBRARIES:=libncursesw.a))
STATIC_SQLITE := $(wildcard $(LIBRARIES:=libsqlite3.a))
STATIC_ZLIB := $(wildcard $(LIBRARIES:=libz.a))
ALL_STATIC := $(and $(STATIC_NCURSES),$(STATIC_SQLITE),$(STATIC_ZLIB))
OWN := .build/static
WHOLE := -Xswiftc -static-executable -Xswiftc -use-ld=lld -Xlinker -L$(OWN) -Xlinker -lz
# Asked when it is used: what make knows of files is older than one that a target has just made.
HAS_OWN = $(if $(ALL_STATIC),$(shell test -e $(OWN)/libxlsxwriter.a && echo yes))
LINKED = $(if $(HAS_OWN),$(WHOLE),--static-swift-stdlib)
STATIC = $(if $(filter Linux,$(shell uname -s)),$(LINKED))
BUILD = $(SWIFT) build --configuration release $(STATIC)

.DEFAULT_GOAL := help
.PHONY: help run build test check bench faults lint docs man pages install clean needs-of-build
.PHONY: needs-of-test needs-of-bench static-libraries
.NOTPARALLEL:

help: ## list what can be done here
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' Makefile

run: $(DEMO) ## build caseaudit and open it on a workspace of synthetic audits
	@$(PROGRAM) --workspace $(DEMO)

build: needs-of-build static-libraries ## build the program: .build/release/caseaudit
	@$(BUILD) --product caseaudit

test: needs-of-test ## run every test
	@SWIFT="$(SWIFT)" scripts/run-tests

check: lint test docs ## lint, test and build the documentation: what a change must pass

bench: build needs-of-bench ## measure caseaudit beside what people would use instead, as ratios
	@if grep -q '"caseaudit-measure"' Package.swift; then $(BUILD) --product caseaudit-measure; fi
	@Benchmarks/run.py $(PROGRAM) $(BENCH)

faults: build needs-of-test ## try every fault, from a killed program to a full disk, and say what was seen
	@$(BUILD) --product caseaudit-strain
	@$(SWIFT) build --build-tests
	@Faults/run.py $(PROGRAM) $(FAULTS)

pages: build needs-of-test ## look for barriers on the pages of a report, with axe-core in Chromium
	@scripts/check-pages $(PROGRAM)

lint: needs-of-build ## compare the format of every file with .swift-format
	@$(SWIFT) format lint --strict --recursive --parallel Sources Tests Package.swift

docs: needs-of-build ## build the documentation of AuditModel; a broken link fails
	@SWIFT="$(SWIFT)" scripts/build-documentation AuditModel

man: $(MANUAL) ## write the manual page: .build/manual/caseaudit.1

install: build man ## install under PREFIX (/usr/local), inside DESTDIR where one is given
	@scripts/install-files "$(PROGRAM)" "$(MANUAL)" "$(DESTDIR)$(PREFIX)"

clean: ## remove what was built and the demo workspace; downloaded packages stay
	@$(SWIFT) package clean
	@rm -rf $(DEMO) $(DEMO).unfinished .build/manual .build/documentation .build/for-documentation .build/test.log

needs-of-build:
	@SWIFT="$(SWIFT)" scripts/install-missing build

static-libraries:
	@$(if $(ALL_STATIC),scripts/build-static-xlsxwriter $(OWN) || \
	  echo "caseaudit will look for its libraries when it starts" >&2)

needs-of-test:
	@SWIFT="$(SWIFT)" scripts/install-missing build test

needs-of-bench:
	@SWIFT="$(SWIFT)" scripts/install-missing bench

# Made under another name first, so that an interrupted demo is not taken for a whole one.
$(DEMO): | build
	@rm -rf $@.unfinished
	@$(PROGRAM) demo $@.unfinished --audits 500 --seed 1 >/dev/null
	@mv $@.unfinished $@

# argument-parser's own generator asks the built program for its help.
$(MANUAL): build
	@$(BUILD) --product generate-manual
	@mkdir -p $(@D)
	@.build/release/generate-manual $(PROGRAM) --output-directory $(@D)
