/*
 * What a person may be, as bits. Roles of the whole province come from groups of
 * the directory at sign-in; roles inside an agency from its organisation.
 */
#ifndef RULES_ROLE_H
#define RULES_ROLE_H

#include <stdint.h>

enum role {
	ROLE_PERSON		= 1 << 0,	/* every civil servant who is signed in */
	/* inside an agency, from the database */
	ROLE_OFFICER		= 1 << 1,	/* catalog officer (cán bộ danh mục) */
	ROLE_DIVISION_HEAD	= 1 << 2,	/* trưởng phòng and equals */
	ROLE_HEAD		= 1 << 3,	/* head of an agency */
	/* of the province, from the directory */
	ROLE_APPRAISER		= 1 << 4,	/* Home Affairs, danhgia-appraiser */
	ROLE_APPRAISAL_LEAD	= 1 << 5,	/* leader of Home Affairs, danhgia-appraisal-lead */
	ROLE_CHAIRMAN		= 1 << 6,	/* chairman or vice-chairman of the province, danhgia-chairman */
	ROLE_FINANCE		= 1 << 7,	/* danhgia-finance */
	ROLE_ADMIN		= 1 << 8,	/* danhgia-admin */
	ROLE_AUDITOR		= 1 << 9,	/* danhgia-auditor */
	/* inside an agency too */
	ROLE_DRAFTER		= 1 << 10,	/* drafts the catalog for a division (người soạn của phòng) */
	ROLE_COUNT		= 11
};

/* Those who always need the second factor (administrators and approvers). */
#define ROLES_STRONG	(ROLE_HEAD | ROLE_APPRAISER | ROLE_APPRAISAL_LEAD | ROLE_CHAIRMAN | ROLE_ADMIN)

/* Those who prepare a catalog and what belongs to it in an agency; those who appraise it in Home Affairs. */
#define ROLES_AGENCY	(ROLE_OFFICER | ROLE_HEAD)
#define ROLES_APPRAISAL	(ROLE_APPRAISER | ROLE_APPRAISAL_LEAD)
/* Those who see the catalogs and plans of all agencies; all that groups of the directory give. */
#define ROLES_PROVINCE	(ROLES_APPRAISAL | ROLE_CHAIRMAN | ROLE_ADMIN | ROLE_AUDITOR)
#define ROLES_DIRECTORY	(ROLES_PROVINCE | ROLE_FINANCE)

/* "person", "officer", …: in logs, tests and labels (role.<name>). */
extern const char *const role_name[ROLE_COUNT];

#endif
