#include "rules/bonus.h"

const char *const bonus_kind_name[BONUS_KINDS + 1] = { "award", "income", NULL };
const char *const bonus_method_name[BONUS_METHODS + 1] = { "share", "rate", NULL };
const char *const bonus_base_name[BONUS_BASES + 1] = { "fixed", "base_salary", "salary", NULL };
const char *const bonus_position_name[BONUS_POSITIONS + 1] = { "agency_head", "agency_deputy", "division_head", "division_deputy", "staff", NULL };
const char *const bonus_level_name[BONUS_LEVELS + 1] = { "HTXSNV", "HTTNV", "HTNV", "KHTNV", "NOT_CLASSIFIED", NULL };
const char *const bonus_effect_name[BONUS_EFFECTS + 1] = { "factor", "sum", "formula", "exclude", NULL };
const char *const bonus_input_name[BONUS_INPUTS + 1] = { "diem", "so_thang", "so_thang_ky", "he_so_luong", "luong_co_so", "he_so_chuc_vu", NULL };
const char *const bonus_why_name[BONUS_WHYS + 1] = { "line", "excluded", "no_line", "no_coefficient", "no_base", "bad_formula",
    "negative", "too_large", "unfit", NULL };
