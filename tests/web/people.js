// Who may be what, written by hand from contracts.md and apart from the programs: the
// roles of the demo accounts once the second factor is given where it is asked for.
'use strict';

module.exports = {
	'chutich.tinh': ['person', 'chairman'],
	'phochutich.tinh': ['person', 'chairman'],
	'thamdinh.snv': ['person', 'appraiser'],
	'giamdoc.snv': ['person', 'head', 'appraisal_lead'],
	'giamdoc.stc': ['person', 'head'],
	'truongphong.stc': ['person', 'division_head'],
	'chuyenvien.stc': ['person'],
	'chutich.tuyhoa': ['person', 'head'],
	'canbo.tuyhoa': ['person', 'officer'],
	'chuyenvien.tuyhoa': ['person'],
	'taichinh.stc': ['person', 'finance'],
	'quantri.khcn': ['person', 'admin'],
	'kiemtra.tt': ['person', 'auditor'],
};
