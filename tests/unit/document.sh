#!/bin/bash
# Proves that .docx is what others read: unzip finds the file whole, Python's XML reader every part
# of it, its styles, headings, heads of tables that stand again, and hostile text as text.
cd "$(dirname "$0")/../.." || exit 2
program=${BUILD:-build}/unit/test_document
at=$(mktemp -d) || exit 2
trap 'rm -rf "$at"' EXIT
"$program" "$at" > "$at/said" || { sed 's/^/# /' "$at/said"; echo "not ok documents_are_made"; exit 1; }
failed=0
for name in hostile long; do
	if unzip -tq "$at/$name.docx" > "$at/said" 2>&1; then echo "ok ${name}_is_packed"
	else echo "not ok ${name}_is_packed"; sed 's/^/# /' "$at/said"; failed=1; fi
done
words=$(pdftotext -layout "$at/paragraph.pdf" - | grep -o 'chữ[0-9]*' | sort -u | wc -l)
if [ "$words" = 2000 ] && [ "$(pdfinfo "$at/paragraph.pdf" | grep -c 'Pages: *5$')" = 1 ]; then
	echo "ok a_paragraph_goes_over_pages"
else echo "not ok a_paragraph_goes_over_pages"; failed=1; fi
python3 - "$at" <<'PY' || failed=1
import sys, zipfile
import xml.etree.ElementTree as xml

W = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'
R = '{http://schemas.openxmlformats.org/officeDocument/2006/relationships}'
bad = 0

def check(name, got, want=True):
    global bad
    if got == want:
        print('ok', name)
    else:
        bad = 1
        print('not ok', name)
        print('# got', ascii(got), 'want', ascii(want))

def parts(name):
    with zipfile.ZipFile(f'{sys.argv[1]}/{name}.docx') as z:
        check(f'{name}_has_no_time', {i.date_time for i in z.infolist()}, {(1980, 1, 1, 0, 0, 0)})
        return {n: xml.fromstring(z.read(n)) for n in z.namelist()}

def text_of(node):
    words = {W + 't': lambda n: n.text or '', W + 'br': lambda n: '\n', W + 'tab': lambda n: '\t'}
    return ''.join(words[n.tag](n) for r in node.iter(W + 'r') for n in r if n.tag in words)

def style_of(p):
    return p.find(f'{W}pPr/{W}pStyle').get(W + 'val')

p = parts('hostile')
body, styles = p['word/document.xml'][0], p['word/styles.xml']
named = {s.get(W + 'styleId'): s for s in styles.iter(W + 'style')}
used = [style_of(x) for part in p.values() for x in part.iter(W + 'p')]
check('every_style_is_described', set(used) <= set(named) and len(used) > 20)
check('titles_are_headings', [(named[s].find(W + 'name').get(W + 'val'),
    named[s].find(f'{W}pPr/{W}outlineLvl').get(W + 'val')) for s in ('Heading1', 'Heading2')],
    [('heading 1', '0'), ('heading 2', '1')])
check('line_ends_are_breaks', [text_of(x) for x in body.iter(W + 'p') if style_of(x) == 'Heading1'],
    ['BÁO CÁO \nTIẾN ĐỘ', 'PHỤ LỤC'])
check('language', styles.find(f'.//{W}rPrDefault//{W}lang').get(W + 'val'), 'vi-VN')
head, table, sign, close, again = body.findall(W + 'tbl')
check('head', [text_of(c) for c in head.iter(W + 'tc')], ['UBND TỈNH ĐẮK LẮKSỞ NỘI VỤSố: /SNV-CCVC',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAMĐộc lập - Tự do - Hạnh phúcĐắk Lắk, ngày 29 tháng 11 năm 2026'])
check('closing', [text_of(c) for c in close.iter(W + 'tc')], ['Nơi nhận:- Như trên;\n- Lưu: VT.',
    'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐCNguyễn <Văn> A'])
check('signatures', [text_of(c) for c in sign.iter(W + 'tc')], ['NGƯỜI LẬP(Ký)',
    'TM. ỦY BANGIÁM ĐỐC(Ký, đóng dấu)'])
rows = table.findall(W + 'tr')
check('heads_stand_again', [r.find(f'{W}trPr/{W}tblHeader') is not None for r in rows], [True] * 2 + [False] * 4)
check('rows_do_not_split', all(r.find(f'{W}trPr/{W}cantSplit') is not None for r in rows))
check('sections_span', [s.get(W + 'val') for s in table.iter(W + 'gridSpan')], ['3', '3'])
check('sections_stay_with_the_next_row', all(r.find(f'.//{W}keepNext') is not None for r in rows[2:4]))
check('hostile_text_is_text', text_of(rows[4].findall(W + 'tc')[1]), '<b>\'"&</b> a\tb\nc  d]]>')
check('empty_cells_are_there', [len(r.findall(W + 'tc')) for r in rows], [3, 3, 1, 1, 3, 3])
links = {x.get('Id'): x for x in p['word/_rels/document.xml.rels']}
check('every_relation_is_there', all(x.get(R + 'id') in links for x in body.iter() if x.get(R + 'id')))
check('address_leads_out', links[body.find(f'.//{W}hyperlink').get(R + 'id')].get('Target'), 'https://x/?a=1&b=2')
check('every_part_has_a_type', {n for n in p if n.endswith('.xml') and n != '[Content_Types].xml'} <=
    {x.get('PartName', '')[1:] for x in p['[Content_Types].xml']})
pages = list(body.iter(W + 'sectPr'))
check('appendix_on_its_side', [[s.find(W + 'pgSz').get(W + 'orient'), s.find(W + 'pgNumType') is not None] for s in pages],
    [[None, False], ['landscape', True]])
def margins(s):
    return [p['word/' + links[r.get(R + 'id')].get('Target')] for k in ('headerReference', 'footerReference') for r in s.findall(W + k)]
check('margins_stand_in_their_page', [{t.get(W + 'pos') for m in margins(s) for t in m.iter(W + 'tab') if t.get(W + 'val') == 'right'} for s in pages],
    [{'9355'}, {'14287'}])
check('appendix_fills_its_page', [sum(int(c.get(W + 'w')) for c in t.iter(W + 'gridCol')) for t in (table, again)], [9355, 14287])
page = pages[0]
check('page', [page.find(W + 'pgSz').get(W + k) for k in 'wh'] +
    [page.find(W + 'pgMar').get(W + k) for k in ('left', 'right', 'top', 'bottom')],
    ['11906', '16838', '1701', '850', '1134', '1134'])
check('first_page_has_no_number', [text_of(p[f'word/header{n}.xml']) for n in (1, 2)], ['\t2', '\t'])
check('foot', text_of(p['word/footer1.xml']), 'a & b\t\t<c>')
core = p['docProps/core.xml']
check('made_when_it_says', [core[0].text, core[-1].text], ['Báo cáo <b>\'"&', '2026-11-25T08:41:52Z'])

p = parts('long')
table = p['word/document.xml'][0].find(W + 'tbl')
check('ten_thousand_rows', len(table.findall(W + 'tr')), 10002)
check('widths_fill_the_page', sum(int(c.get(W + 'w')) for c in table.iter(W + 'gridCol')),
    int(table.find(f'{W}tblPr/{W}tblW').get(W + 'w')))
page = p['word/document.xml'][0].find(f'{W}sectPr/{W}pgSz')
check('on_its_side', [page.get(W + k) for k in ('w', 'h', 'orient')], ['16838', '11906', 'landscape'])
check('band_on_each_page', [text_of(p[f'word/header{n}.xml']) for n in (1, 2)], ['\t2\tDỮ LIỆU MẪU', '\t\tDỮ LIỆU MẪU'])
sys.exit(bad)
PY
exit $failed
