# danhgia: build, run and check. `make` builds the programs; contracts for each
# target stand in README.md. Recipes of a room live in scripts of that room; this
# file holds the dependencies.

MAKEFLAGS += --no-builtin-rules
.SUFFIXES:
.DELETE_ON_ERROR:

# SANITIZE=1 builds the same tree with ASan and UBSan into build/san.
SANITIZE ?=

ROOMS    := base rules store remote render paper flow web page
PROGRAMS := $(patsubst cgi-bin/%.c,%,$(wildcard cgi-bin/*.c))

CC       := gcc
WARN     := -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wformat=2 \
            -Wmissing-prototypes -Wstrict-prototypes -Wredundant-decls -Wvla -Wimplicit-fallthrough \
            -Wtrampolines -Wbidi-chars=any -Werror=format-security \
            -Werror=implicit -Werror=incompatible-pointer-types -Werror=int-conversion
HARDEN   := -fstack-clash-protection -fstack-protector-strong \
            -fno-delete-null-pointer-checks -fno-strict-overflow \
            -fno-strict-aliasing -ftrivial-auto-var-init=zero -fPIE
LINK     := -pie -Wl,-z,relro,-z,now,-z,noexecstack,-z,separate-code \
            -Wl,--as-needed -Wl,--no-copy-dt-needed-entries -Wl,--gc-sections
ifdef SANITIZE
BUILD    := build/san
OPT      := -O1 -g -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
LINK     += -fsanitize=address,undefined
else
BUILD    := build
OPT      := -O2 -g -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3
endif
ifdef WERROR
WARN     += -Werror
endif
# Asked for once, when the first file is compiled: by then the packages are installed.
PANGO     = $(eval PANGO := $(subst -I,-isystem ,$(shell pkg-config --cflags-only-I pangocairo)))$(PANGO)
INCLUDE   = -Icgi-bin -I$(BUILD)/gen -isystem /usr/include/ClearSilver \
            -isystem /usr/include/mariadb $(PANGO)
CFLAGS    = -std=c11 -D_GNU_SOURCE $(OPT) $(WARN) $(HARDEN) $(INCLUDE) \
            -ffunction-sections -fdata-sections -MMD -MP
LIBS     := -lfcgi -lneo_cs -lneo_utl -lmariadb -lldap -llber -lcurl \
            -lcrypto -ljansson -lutf8proc -lgmp -lxlsxwriter -lzip -lqpdf -lexpat -lqrencode -lz -lm \
            -lpangocairo-1.0 -lpango-1.0 -lharfbuzz -lcairo -lgobject-2.0 -lglib-2.0

ROOM_SRC := $(wildcard $(ROOMS:%=cgi-bin/%/*.c))
ROOM_OBJ := $(ROOM_SRC:cgi-bin/%.c=$(BUILD)/obj/%.o) $(BUILD)/obj/store/sql.o
HOUSE    := $(BUILD)/libdanhgia.a
BINARIES := $(PROGRAMS:%=$(BUILD)/%)
UNITS    := $(patsubst tests/unit/%.c,$(BUILD)/unit/%,$(wildcard tests/unit/test_*.c))
FUZZERS  := $(patsubst tests/fuzz/%.c,$(BUILD)/fuzz/%,$(wildcard tests/fuzz/fuzz_*.c))
STORES   := $(patsubst tests/store/%.c,$(BUILD)/store/%,$(wildcard tests/store/*.c))

.PHONY: all build clean
all: build
build: $(BINARIES)

# --- generated: every SQL statement once -----------------------------------
SQL := $(sort $(wildcard sql/query/*.sql))
$(BUILD)/gen/store/sql.h: sql/statements.awk $(SQL)
	@mkdir -p $(@D)
	@awk -v want=header -f sql/statements.awk $(SQL) > $@
$(BUILD)/gen/store/sql.c: sql/statements.awk $(SQL)
	@mkdir -p $(@D)
	@awk -v want=source -f sql/statements.awk $(SQL) > $@

# --- objects, house, programs ----------------------------------------------
$(BUILD)/obj/store/sql.o: $(BUILD)/gen/store/sql.c $(BUILD)/gen/store/sql.h
	@mkdir -p $(@D)
	@echo "  CC $<"
	@$(CC) $(CFLAGS) -c -o $@ $<
$(BUILD)/obj/%.o: cgi-bin/%.c | $(BUILD)/gen/store/sql.h
	@mkdir -p $(@D)
	@echo "  CC $<"
	@$(CC) $(CFLAGS) -c -o $@ $<
$(HOUSE): $(ROOM_OBJ)
	@echo "  AR $@"
	@rm -f $@
	@ar rcs $@ $^
$(BUILD)/unit/%.o: tests/unit/%.c | $(BUILD)/gen/store/sql.h
	@mkdir -p $(@D)
	@echo "  CC $<"
	@$(CC) $(CFLAGS) -Itests/unit -c -o $@ $<
$(BUILD)/fuzz/%.o: tests/fuzz/%.c | $(BUILD)/gen/store/sql.h
	@mkdir -p $(@D)
	@echo "  CC $<"
	@$(CC) $(CFLAGS) -Itests/fuzz -c -o $@ $<
$(BUILD)/store/%.o: tests/store/%.c | $(BUILD)/gen/store/sql.h
	@mkdir -p $(@D)
	@echo "  CC $<"
	@$(CC) $(CFLAGS) -Itests/unit -c -o $@ $<
$(BINARIES): $(BUILD)/%: $(BUILD)/obj/%.o $(HOUSE)
	@echo "  LD $@"
	@$(CC) $(LINK) -o $@ $< $(HOUSE) $(LIBS)
$(UNITS) $(FUZZERS) $(STORES): %: %.o $(HOUSE)
	@echo "  LD $@"
	@$(CC) $(LINK) -o $@ $< $(HOUSE) $(LIBS)

-include $(wildcard $(BUILD)/obj/*.d $(BUILD)/obj/*/*.d $(BUILD)/unit/*.d $(BUILD)/fuzz/*.d $(BUILD)/store/*.d)
.SECONDARY:

clean:
	rm -rf build

# --- checks -------------------------------------------------------------------
.PHONY: test lint fuzz bench
test:
	@apache-conf/private/install build run test
	@tests/run
lint:
	@tests/run lint
fuzz:
	@tests/run fuzz
bench: build
	@apache-conf/private/install build run test bench
	@tests/bench/run

# --- packages and the private instance (apache-conf/private) -----------------
# Before anything is compiled; asks neither apt nor the network where nothing is missing.
.PHONY: packages-build packages-static packages-run run start stop status otp reset
packages-build:
	@apache-conf/private/install build
packages-static: packages-build
	@apache-conf/private/install static
packages-run: packages-static
	@apache-conf/private/install run
$(BUILD)/gen/store/sql.h: | packages-build
templates/static/node_modules/.package-lock.json: | packages-static

# RUN, PORT, HOST and BASE reach the scripts through the environment, as make passes on
# what its command line names; their defaults stand in lib.sh. What cannot work is
# refused before anything is installed or compiled.
run start stop status reset otp: export BUILD := $(BUILD)
.PHONY: check
check:
	@apache-conf/private/check
packages-build packages-static packages-run: | $(if $(filter run start,$(MAKECMDGOALS)),check)
run start: | check packages-run build static
	@apache-conf/private/$@
stop status reset:
	@apache-conf/private/$@
# USER is in every environment; the one of the command line counts.
otp: export ACCOUNT := $(if $(filter command line,$(origin USER)),$(USER))
otp:
	@apache-conf/private/otp "$$ACCOUNT"

# --- style, behaviour, icons (templates/static) --------------------------------
.PHONY: static
static: build/static/map.json
NPM_CI := npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
templates/static/node_modules/.package-lock.json: templates/static/package-lock.json
	cd templates/static && $(NPM_CI)
	@touch $@
build/static/map.json: templates/static/node_modules/.package-lock.json \
    $(wildcard templates/static/*.* templates/static/layer/*)
	node templates/static/build.mjs build/static

# --- on a server of the province (apache-conf) ------------------------------------
.PHONY: install
install: build static
	@DESTDIR='$(DESTDIR)' apache-conf/install
