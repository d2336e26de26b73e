// Text as it was typed before Unicode, for tests: TCVN3 (ABC) and VNI.
'use strict';

const LETTERS = 'àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđĂÂÊÔƠƯĐ';
const TCVN3 = 'µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊËÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ®¡¢£¤¥¦§';
const VNI = 'aøaûaõaùaïaêaèaúaüaéaëaâaàaåaãaáaäeøeûeõeùeïeâeàeåeãeáeä ì æ ó í òoøoûoõoùoïoâoàoåoãoáoä ôôøôûôõôùôïuøuûuõuùuï ööøöûöõöùöïyøyûyõyù î ñ';

// Capitals with a tone TCVN3 does not have: they were small letters in a font of capitals.
const tcvn3 = (text) => [...text].map((c) => {
	const at = LETTERS.includes(c) ? LETTERS.indexOf(c) : LETTERS.indexOf(c.toLowerCase());
	return at < 0 ? c : TCVN3[at];
}).join('');
const vni = (text) => [...text].map((c) => {
	const at = LETTERS.indexOf(c.toLowerCase());
	if (at < 0)
		return c;
	const two = VNI.slice(2 * at, 2 * at + 2).trim();
	return c === c.toLowerCase() ? two : two.toUpperCase();
}).join('');

module.exports = { tcvn3, vni };
