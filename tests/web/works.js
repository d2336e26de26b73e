// Works as agencies write them, by a seed: what is made of a few lists of words, and the ways in which
// two agencies write the same. A meaning is the number of a word for each list.
'use strict';
const words = (text) => text.split(',').map((w) => w.trim());

const SLOTS = [
	words(`Tham mưu, Chuẩn bị, Triển khai, Tổ chức thực hiện, Hoàn thiện, Nghiên cứu, Theo sát, Kiểm đếm, Đối chiếu, Lấy ý kiến,
		Góp ý, Tổng hợp, Rà soát, Thẩm định, Phê duyệt, Kiểm tra, Giám sát, Hướng dẫn, Cập nhật, Xử lý, Tiếp nhận, Giải quyết,
		Trả lời, Xác minh, Quản lý, Vận hành, Bảo quản, Thu thập, Phân tích, Đề xuất`),
	words(`kế hoạch, báo cáo, tờ trình, công văn, quyết định, hồ sơ, đề cương, bảng kê, danh mục, phương án, biên bản, dữ liệu,
		nội dung, tài liệu, bảng tính, kịch bản, sổ theo dõi, văn bản, thuyết minh, phiếu khảo sát`),
	words(`đất đai, môi trường, giáo dục mầm non, y tế dự phòng, giao thông nông thôn, thủy lợi nội đồng, chăn nuôi gia cầm,
		nuôi trồng thủy sản, bảo vệ rừng, khoáng sản, du lịch cộng đồng, văn hóa dân gian, thể thao quần chúng, bảo trợ xã hội,
		hộ tịch, tín ngưỡng tôn giáo, thi đua, lưu trữ lịch sử, ngân hàng dữ liệu, chữ ký số, an toàn hồ đập, phòng chống thiên tai,
		tìm kiếm cứu nạn, nghĩa vụ quân sự, giá cả thị trường, hàng giả, vệ sinh lao động, bình đẳng giới, dân tộc, trợ giúp pháp lý,
		đấu giá tài sản, công sản, nợ đọng thuế, đầu tư ngoài ngân sách, khởi nghiệp sáng tạo, sở hữu trí tuệ, tiêu chuẩn đo lường,
		năng lượng tái tạo, cấp nước sạch, chiếu sáng đô thị, cây xanh, nghĩa trang, chợ dân sinh, cụm công nghiệp, làng nghề,
		giống cây trồng, thú y, kiểm dịch thực vật, đê kè biển, cảng cá, vận tải hành khách, bến bãi, đường thủy, quảng cáo ngoài trời,
		di sản, thư viện, báo chí, viễn thông, tần số, bưu chính, hòa giải ở cơ sở, kỹ năng số, quy hoạch phân khu`),
	words(`mức chi hỗ trợ, định mức, vướng mắc phát sinh, nhân lực, trang thiết bị, số liệu nền, lộ trình, quy trình nội bộ,
		trách nhiệm người đứng đầu, nguồn lực xã hội hóa, khắc phục tồn tại, phân vùng, rủi ro, chỉ số hài lòng, ranh giới,
		vốn đối ứng, hiện trạng, nhu cầu, chất lượng, tiến độ`),
	words(`hộ gia đình bị ảnh hưởng, cơ sở sản xuất nhỏ, trường học vùng sâu, trạm bơm, chủ rừng, tổ tự quản, câu lạc bộ, nhà văn hóa,
		điểm trường, lao động tự do, ngư dân, người khuyết tật, chủ đầu tư, nhà thầu, tổ hợp tác, ban quản lý chợ, công trình dở dang,
		tuyến kênh, khu tái định cư, vùng nguyên liệu, cơ sở giết mổ, phương tiện thủy, hợp phần bồi thường, thửa đất xen kẹt,
		bệnh nhân mạn tính, nghệ nhân, vận động viên, cựu chiến binh, thanh thiếu niên, gia đình chính sách`),
	words(`phía đông, phía tây, phía nam, phía bắc, ven biển, miền núi, trung du, nội thành, ngoại thành, vùng đệm, dọc quốc lộ,
		hạ lưu sông Ba, đầm Ô Loan, vịnh Xuân Đài, cao nguyên Vân Hòa, hải đảo, của UBND, của Ủy ban nhân dân xã, cấp tỉnh, cấp xã`),
	[...Array(20)].map((_, i) => `theo Nghị định số ${100 + 7 * i}/2025`).concat(Array(40).fill('')),
	words('quý I, quý II, quý III, quý IV, năm 2025, năm 2026, tháng 4, tháng 9').concat(Array(4).fill('')),
];
const EXTRA = words('kịp thời, đầy đủ, chính xác, khẩn trương, nghiêm túc, cụ thể, chi tiết, liên tục');

const replace = (t, list) => list.reduce((s, [a, b]) => s.replaceAll(a, b), t);
const bare = (t) => t.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
const spelled = (t) => replace(t, [['hòa', 'hoà'], ['hóa', 'hoá'], ['thủy', 'thuỷ'], ['quý', 'quí'], ['lý', 'lí'], ['kỹ', 'kĩ'],
	['ký', 'kí'], ['quy ', 'qui '], ['Ủy', 'Uỷ']]);
const shortened = (t) => replace(t, [['kế hoạch', 'KH'], ['báo cáo', 'BC'], ['công văn', 'CV'], ['quyết định', 'QĐ'], ['tờ trình', 'TTr'],
	['Nghị định', 'NĐ'], ['Ủy ban nhân dân', 'UBND']]);

// mulberry32: the same everywhere. Gives whole numbers from 0 to n - 1.
function random(seed) {
	seed >>>= 0;
	return (n) => {
		seed = (seed + 0x6d2b79f5) >>> 0;
		let t = seed;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) % n;
	};
}

// The words of a meaning in the order of some lists, or turned round to begin with another of them.
const say = (meaning, slots) => (from = 0) => slots.map((_, i) => {
	const at = slots[(i + from) % slots.length];
	return SLOTS[at][meaning[at]];
}).filter((w) => w !== '').join(' ');

function typo(any, t) {
	const list = t.split(' '), at = list.findIndex((w, i) => i > any(4) && w.length > 3 && !/\d/.test(w));
	if (at < 0)
		return t;
	const w = list[at], i = 1 + any(w.length - 2);
	list[at] = [w.slice(0, i) + w.slice(i + 1), w.slice(0, i) + w[i] + w.slice(i), w.slice(0, i) + w[i + 1] + w[i] + w.slice(i + 2)][any(3)];
	return list.join(' ');
}

// The ways to write what say() says, by a name.
function ways(any) {
	const one = (list) => list[any(list.length)];
	const listed = (t) => `${one(['1.', 'a)', '2.3. ', '- ', 'IV. '])} ${any(2) ? t.toUpperCase() : t.toLowerCase()}`.replace(/ (\S+) /, ' $1, ') + one(['.', ';', '']);

	return {
		exact: (say) => say(),
		punctuation: (say) => listed(say()),
		tone: (say) => spelled(say()),
		decomposed: (say) => say().normalize('NFD'),
		abbreviation: (say) => shortened(say()),
		order: (say) => say(1 + any(5)),
		extra: (say) => say().replace(/ /, ` ${one(EXTRA)} `),
		dropped: (say) => { const w = say().split(' '); w.splice(1 + any(w.length - 1), 1); return w.join(' '); },
		typo: (say) => typo(any, say()),
		bare: (say) => bare(say()),
		mixed: (say) => listed(shortened(spelled(say()))),
	};
}

module.exports = { SLOTS, words, random, say, ways };
