#include "base/ratio.h"

#include <gmp.h>
#include <string.h>

/* Limbs in the arena; n below 0: the numerator is negative, 0: it is 0. */
struct ratio {
	const mp_limb_t	*up, *down;
	mp_size_t	 n, m;
};

/* Numerator and denominator as GNU MP reads them where they lie. */
struct parts {
	mpz_t		 up, down;
};

static void
open_parts(struct parts *p, const struct ratio *r)
{
	mpz_roinit_n(p->up, r->up, r->n);
	mpz_roinit_n(p->down, r->down, r->m);
}

static const mp_limb_t *
limbs(struct mem *mem, const mpz_t z)
{
	const size_t n = mpz_size(z);
	mp_limb_t *to = mem_array(mem, n + 1, sizeof(*to));

	if (n > 0)
		memcpy(to, mpz_limbs_read(z), n * sizeof(*to));
	return to;
}

/* Takes the two over, reduced, and ends them. */
static const struct ratio *
keep(struct mem *mem, mpz_t up, mpz_t down)
{
	struct ratio *r = mem_get(mem, sizeof(*r));
	mpz_t common;

	mpz_init(common);
	mpz_gcd(common, up, down);
	mpz_divexact(up, up, common);
	mpz_divexact(down, down, common);
	if (mpz_sgn(down) < 0) {
		mpz_neg(up, up);
		mpz_neg(down, down);
	}
	*r = (struct ratio){ limbs(mem, up), limbs(mem, down),
	    mpz_sgn(up) < 0 ? -(mp_size_t)mpz_size(up) : (mp_size_t)mpz_size(up), (mp_size_t)mpz_size(down) };
	mpz_clears(common, up, down, NULL);
	return r;
}

const struct ratio *
ratio_of(struct mem *mem, int64_t numerator, int64_t denominator)
{
	mpz_t up, down;

	mpz_init_set_si(up, numerator);
	mpz_init_set_si(down, denominator);
	return keep(mem, up, down);
}

const struct ratio *
ratio_int(struct mem *mem, int64_t value)
{
	return ratio_of(mem, value, 1);
}

static size_t
digits(const char *text)
{
	return strspn(text, "0123456789");
}

int
ratio_read(struct mem *mem, const char *text, const struct ratio **value_r)
{
	const char *first = text[0] == '-' ? text + 1 : text;
	const size_t n = digits(first), marked = first[n] == '.' || first[n] == '/';
	const size_t m = marked ? digits(first + n + 1) : 0;
	mpz_t up, down;

	if (n == 0 || n > RATIO_DIGITS || m > RATIO_DIGITS || (marked && m == 0) || first[n + marked + m] != '\0')
		return 0;
	mpz_init(up);
	mpz_init_set_ui(down, 1);
	if (first[n] == '/') {
		mpz_set_str(down, first + n + 1, 10);
		mpz_set_str(up, mem_copy(mem, first, n), 10);
	} else {
		mpz_ui_pow_ui(down, 10, m);
		mpz_set_str(up, mem_print(mem, "%.*s%s", (int)n, first, marked ? first + n + 1 : ""), 10);
	}
	if (mpz_sgn(down) == 0) {
		mpz_clears(up, down, NULL);
		return 0;
	}
	if (text[0] == '-')
		mpz_neg(up, up);
	*value_r = keep(mem, up, down);
	return 1;
}

static const struct ratio *
sum(struct mem *mem, const struct ratio *x, const struct ratio *y, void (*join)(mpz_ptr, mpz_srcptr, mpz_srcptr))
{
	struct parts a, b;
	mpz_t up, down, other;

	open_parts(&a, x);
	open_parts(&b, y);
	mpz_inits(up, down, other, NULL);
	mpz_mul(up, a.up, b.down);
	mpz_mul(other, b.up, a.down);
	join(up, up, other);
	mpz_mul(down, a.down, b.down);
	mpz_clear(other);
	return keep(mem, up, down);
}

const struct ratio *
ratio_add(struct mem *mem, const struct ratio *x, const struct ratio *y)
{
	return sum(mem, x, y, mpz_add);
}

const struct ratio *
ratio_sub(struct mem *mem, const struct ratio *x, const struct ratio *y)
{
	return sum(mem, x, y, mpz_sub);
}

static const struct ratio *
product(struct mem *mem, const mpz_t up1, const mpz_t up2, const mpz_t down1, const mpz_t down2)
{
	mpz_t up, down;

	mpz_inits(up, down, NULL);
	mpz_mul(up, up1, up2);
	mpz_mul(down, down1, down2);
	return keep(mem, up, down);
}

const struct ratio *
ratio_mul(struct mem *mem, const struct ratio *x, const struct ratio *y)
{
	struct parts a, b;

	open_parts(&a, x);
	open_parts(&b, y);
	return product(mem, a.up, b.up, a.down, b.down);
}

const struct ratio *
ratio_div(struct mem *mem, const struct ratio *x, const struct ratio *y)
{
	struct parts a, b;

	open_parts(&a, x);
	open_parts(&b, y);
	return product(mem, a.up, b.down, a.down, b.up);
}

/* One limb above and below: most numbers. */
static bool
is_small(const struct ratio *x)
{
	return x->n >= -1 && x->n <= 1 && x->m == 1;
}

/* Of two of one limb: both sides of up1 * down2 <=> up2 * down1 lie in two. */
static int
compare_small(const struct ratio *x, const struct ratio *y)
{
	mp_limb_t left[2], right[2];
	int order;

	if (x->n != y->n || x->n == 0)
		return (x->n > y->n) - (x->n < y->n);
	left[1] = mpn_mul_1(left, x->up, 1, y->down[0]);
	right[1] = mpn_mul_1(right, y->up, 1, x->down[0]);
	order = mpn_cmp(left, right, 2);
	return x->n < 0 ? -order : order;
}

int
ratio_compare(const struct ratio *x, const struct ratio *y)
{
	struct parts a, b;
	mpz_t left, right;
	int order;

	if (is_small(x) && is_small(y))
		return compare_small(x, y);
	open_parts(&a, x);
	open_parts(&b, y);
	mpz_inits(left, right, NULL);
	mpz_mul(left, a.up, b.down);
	mpz_mul(right, b.up, a.down);
	order = mpz_cmp(left, right);
	mpz_clears(left, right, NULL);
	return order;
}

bool
ratio_same(const struct ratio *x, const struct ratio *y)
{
	return x == NULL || y == NULL ? x == y : ratio_compare(x, y) == 0;
}

int
ratio_compare_int(const struct ratio *x, int64_t value)
{
	struct parts a;
	mpz_t right;
	int order;

	open_parts(&a, x);
	mpz_init(right);
	mpz_mul_si(right, a.down, value);
	order = mpz_cmp(a.up, right);
	mpz_clear(right);
	return order;
}

int
ratio_sign(const struct ratio *x)
{
	return x->n < 0 ? -1 : x->n > 0;
}

size_t
ratio_bits(const struct ratio *x)
{
	struct parts a;
	size_t up, down;

	open_parts(&a, x);
	up = mpz_sizeinbase(a.up, 2);
	down = mpz_sizeinbase(a.down, 2);
	return up > down ? up : down;
}

const struct ratio *
ratio_least(const struct ratio *x, const struct ratio *y)
{
	return ratio_compare(x, y) <= 0 ? x : y;
}

static char *
in_digits(struct mem *mem, const mpz_t z)
{
	char *text = mem_get(mem, mpz_sizeinbase(z, 10) + 2);

	return mpz_get_str(text, 10, z);
}

char *
ratio_text(struct mem *mem, const struct ratio *x)
{
	struct parts a;

	open_parts(&a, x);
	return mpz_cmp_ui(a.down, 1) == 0 ? in_digits(mem, a.up) :
	    mem_print(mem, "%s/%s", in_digits(mem, a.up), in_digits(mem, a.down));
}

char *
ratio_cut(struct mem *mem, const struct ratio *x, int places, char mark)
{
	struct parts a;
	mpz_t scale, whole, rest;
	char *text;
	bool below;

	open_parts(&a, x);
	mpz_inits(scale, whole, rest, NULL);
	mpz_ui_pow_ui(scale, 10, (unsigned long)places);
	mpz_mul(whole, a.up, scale);
	mpz_tdiv_q(whole, whole, a.down);
	below = mpz_sgn(whole) < 0;
	mpz_abs(whole, whole);
	mpz_tdiv_qr(whole, rest, whole, scale);
	mpz_add(rest, rest, scale);	/* a 1 before it keeps its zeros */
	text = mem_print(mem, "%s%s%.*s%s", below ? "-" : "", in_digits(mem, whole), places > 0, &mark,
	    in_digits(mem, rest) + 1);
	mpz_clears(scale, whole, rest, NULL);
	return text;
}

int
ratio_floor(const struct ratio *x, int64_t *value_r)
{
	struct parts a;
	mpz_t whole;
	int fits;

	open_parts(&a, x);
	mpz_init(whole);
	mpz_fdiv_q(whole, a.up, a.down);
	fits = mpz_fits_slong_p(whole) != 0;
	if (fits)
		*value_r = mpz_get_si(whole);
	mpz_clear(whole);
	return fits;
}
