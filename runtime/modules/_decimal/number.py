# Decimal. What a kernel of decimal_kernels.cpp answers None to is done on triples by the other parts (arithmetic.py says how).

import sys

from _decimal.context import Context, getcontext, rounding_number
from _decimal.context import current as _current
from _decimal.context import templates as _templates

_HASH_MODULUS = 2**61 - 1
_HASH_INFINITY = 314159
_INVERSE_OF_TEN = 2075258708292324556
_FLOAT_OPERATION = 0x400
_INVALID_OPERATION = 0x100
_CONVERSION_SYNTAX = 0x2

# Names of operations, where they are found; each is looked up once.
_functions = {}
_PARTS = {
    "arithmetic": "plus minus absolute add subtract multiply fma divide divide_int remainder divide_both quantize to_integral "
    "to_integral_exact finish compare_numbers cut adjusted",
    "powers": "sqrt exp ln log10 power power_modulo",
    "digits": "logb scaleb shift rotate logical_and logical_or logical_xor logical_invert next_minus next_plus next_toward "
    "normalize remainder_near compare compare_signal compare_total compare_total_mag maximum minimum max_mag min_mag "
    "number_class",
    "text": "parse fits_exactly scientific",
    "formatting": "format_in_context",
}


def _function(name):
    function = _functions.get(name)
    if function is None:
        for part, names in _PARTS.items():
            if name in names.split():
                module = _import(f"_decimal.{part}", (name,))
                function = _functions[name] = getattr(module, name)
    return function


def _context(context):
    if context is None:
        return _current[0]
    if not isinstance(context, Context):
        raise TypeError("optional argument must be a context")
    return context


def operand(value):
    """A number as a Decimal, exactly; TypeError for what is none."""
    if isinstance(value, Decimal):
        return value
    if isinstance(value, int):
        return _from_int(value)
    raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")


def _from_int(value):
    value = int(value)
    return _decimal_make(Decimal, 1 if value < 0 else 0, abs(value), 0)


def _answer(context, work, x):
    if work.status:
        context._note(work.status)
    return _decimal_make(Decimal, *x)


def unary(name, context, x):
    a = _decimal_parts(operand(x))
    work = context._work()
    return _answer(context, work, _function(name)(work, a))


def binary(name, context, x, y):
    a = _decimal_parts(operand(x))
    b = _decimal_parts(operand(y))
    work = context._work()
    return _answer(context, work, _function(name)(work, a, b))


def ternary(name, context, x, y, z):
    a = _decimal_parts(operand(x))
    b = _decimal_parts(operand(y))
    c = _decimal_parts(operand(z))
    work = context._work()
    return _answer(context, work, _function(name)(work, a, b, c))


def _rounded(name, mode, context, *operands):
    triples = [_decimal_parts(operand(x)) for x in operands]
    work = context._work()
    if mode >= 0:
        work.rounding = mode
    return _answer(context, work, _function(name)(work, *triples))


def divide_both(context, x, y):
    a = _decimal_parts(operand(x))
    b = _decimal_parts(operand(y))
    work = context._work()
    q, r = _function("divide_both")(work, a, b)
    if work.status:
        context._note(work.status)
    return _decimal_make(Decimal, *q), _decimal_make(Decimal, *r)


def power(context, x, y, modulo=None):
    if modulo is None:
        return binary("power", context, x, y)
    return ternary("power_modulo", context, x, y, modulo)


def _operator(name, x, y):
    # A binary operator, whose operands may be of any type.
    if not (isinstance(x, (Decimal, int)) and isinstance(y, (Decimal, int))):
        return NotImplemented
    if name == "divide_both":
        return divide_both(_current[0], x, y)
    return binary(name, _current[0], x, y)


# ---- conversions


def to_text(context, x, engineering):
    return _function("scientific")(_decimal_parts(operand(x)), context._capitals, engineering)


def _exact(cls, value, context):
    # A Decimal of exactly that value; `context` only says whether a failure raises.
    if not issubclass(cls, Decimal):
        raise TypeError(f"decimal.Decimal.__new__({cls.__name__}): {cls.__name__} is not a subtype of decimal.Decimal")
    if isinstance(value, str):
        x = _function("parse")(value)
        status = 0
        if x is None:
            status = _CONVERSION_SYNTAX
        elif not _function("fits_exactly")(x):
            status = _INVALID_OPERATION
        if status:
            context._note(status)
            x = 0, 0, "n"
        return _decimal_make(cls, *x)
    if isinstance(value, int):
        value = int(value)
        return _decimal_make(cls, 1 if value < 0 else 0, abs(value), 0)
    if isinstance(value, Decimal):
        return value if type(value) is cls is Decimal else _decimal_make(cls, *_decimal_parts(value))
    if isinstance(value, (tuple, list)):
        return _exact(cls, _text_of_tuple(value), context)
    if isinstance(value, float):
        context._note(_FLOAT_OPERATION)
        return _decimal_make(cls, *_parts_of_float(value))
    raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")


def _text_of_tuple(value):
    if len(value) != 3:
        raise ValueError("argument must be a sequence of length 3")
    sign, digits, exponent = value
    if not isinstance(sign, int) or sign not in (0, 1):
        raise ValueError("sign must be an integer with the value 0 or 1")
    if isinstance(exponent, str):
        if exponent not in ("F", "n", "N"):
            raise ValueError("string argument in the third position must be 'F', 'n' or 'N'")
    elif not isinstance(exponent, int):
        raise ValueError("exponent must be an integer")
    is_digits = isinstance(digits, (tuple, list))
    if not is_digits or not all([isinstance(digit, int) and 0 <= digit <= 9 for digit in digits]):
        raise ValueError("coefficient must be a tuple of digits")
    text = "".join([str(int(digit)) for digit in digits])
    minus = "-" if sign else ""
    if exponent == "F":
        return minus + "Inf"
    if isinstance(exponent, str):
        return minus + ("NaN" if exponent == "n" else "sNaN") + text
    return f"{minus}{text or '0'}E{exponent}"


def _parts_of_float(value):
    value = float(value)
    sign = 1 if str(value)[0] == "-" else 0
    if value != value:
        return sign, 0, "n"
    if value - value != 0.0:
        return sign, 0, "F"
    n, d = abs(value).as_integer_ratio()
    power = d.bit_length() - 1
    return sign, n * 5**power, -power


def _from_float(cls, value):
    if isinstance(value, int):
        x = 1 if value < 0 else 0, abs(int(value)), 0
    elif isinstance(value, float):
        x = _parts_of_float(value)
    else:
        raise TypeError("argument must be int or float")
    return _decimal_make(cls, *x)


def create(context, value):
    """A Decimal rounded in the context."""
    if isinstance(value, str):
        # No white space and no underscores here.
        x = None if "_" in value or value != value.strip() else _function("parse")(value)
        if x is None:
            context._note(_CONVERSION_SYNTAX)
            x = 0, 0, "n"
    else:
        x = _decimal_parts(_exact(Decimal, value, context))
    work = context._work()
    if x[2] in ("n", "N") and x[1] and len(_function("scientific")((0, x[1], 0))) > work.prec - work.clamp:
        context._note(_CONVERSION_SYNTAX)
        return _decimal_make(Decimal, 0, 0, "n")
    return _answer(context, work, _function("finish")(work, x))


def create_from_float(context, value):
    work = context._work()
    return _answer(context, work, _function("finish")(work, _decimal_parts(_from_float(Decimal, value))))


def _to_int(x, mode):
    sign, c, e = x
    if e.__class__ is str:
        if e == "F":
            raise OverflowError("cannot convert Infinity to integer")
        raise ValueError("cannot convert NaN to integer")
    if e >= 0:
        value = c * 10**e if c else 0
    else:
        value, _ = _function("cut")(c, -e, mode, sign)
    return -value if sign else value


# ---- comparisons


def _compare(a, b, is_ordering):
    """-1, 0 or 1; None: unordered; NotImplemented."""
    context = _current[0]
    if not isinstance(b, Decimal):
        if isinstance(b, int):
            b = _from_int(b)
        else:
            return _compare_with_other(a, b, is_ordering, context)
    return _order(_decimal_parts(a), _decimal_parts(b), is_ordering, context)


def _order(x, y, is_ordering, context):
    if x[2] in ("n", "N") or y[2] in ("n", "N"):
        if is_ordering or x[2] == "N" or y[2] == "N":
            context._note(_INVALID_OPERATION)
        return None
    return _function("compare_numbers")(x, y)


def _compare_with_other(a, b, is_ordering, context):
    if isinstance(b, complex) and not is_ordering:
        if b.imag != 0.0:
            return 1
        b = b.real
    if isinstance(b, float):
        if is_ordering:
            context._note(_FLOAT_OPERATION)
        else:
            context._flags |= _FLOAT_OPERATION
        return _order(_decimal_parts(a), _parts_of_float(b), is_ordering, context)
    from _numeric_tower import Rational

    if not isinstance(b, Rational):
        return NotImplemented
    x = _decimal_parts(a)
    n = operand(b.numerator)
    if x[2].__class__ is str:
        return _order(x, _decimal_parts(n), is_ordering, context)
    return _order((x[0], x[1] * b.denominator, x[2]), _decimal_parts(n), is_ordering, context)


class Decimal:
    """A decimal number of an int, a float, text, or a tuple of sign, digits and exponent; zero if nothing is given.

    The value is taken exactly. Of the context counts only whether text that is no number raises InvalidOperation."""

    __slots__ = ("_sign", "_coefficient", "_exponent")
    __module__ = "decimal"

    def __new__(cls, value="0", context=None):
        number = _decimal_from(cls, value, Decimal)
        if number is None:
            return _exact(cls, value, _context(context))
        if context is not None:
            _context(context)
        return number

    @classmethod
    def from_float(cls, f, /):
        """The Decimal with exactly the value of a float or an int."""
        number = _from_float(Decimal, f)
        return number if cls is Decimal else cls(number)

    @classmethod
    def from_number(cls, number, /):
        """The Decimal with exactly the value of an int, a float or another Decimal."""
        if isinstance(number, (int, Decimal)):
            return cls(number)
        if isinstance(number, float):
            return cls.from_float(number)
        raise TypeError("Cannot convert " + repr(number) + " to Decimal")

    # ---- text

    def __str__(self):
        text = _decimal_text(self, _current[0])
        return to_text(_current[0], self, False) if text is None else text

    def __repr__(self):
        return f"Decimal('{self}')"

    def __format__(self, spec, override=None, /):
        if not isinstance(spec, str):
            raise TypeError("format arg must be str")
        context = _current[0]
        if not spec:
            return to_text(context, self, False)
        return _function("format_in_context")(_decimal_parts(self), spec, context._capitals, context._rounding)

    def to_eng_string(self, context=None):
        """The number as text, the exponent of which is a multiple of 3."""
        return to_text(_context(context), self, True)

    # ---- operators

    def __bool__(self):
        _, c, e = _decimal_parts(self)
        return c != 0 or e.__class__ is str

    def __neg__(self):
        result = _decimal_unary(self, _current[0], -1)
        return unary("minus", _current[0], self) if result is None else result

    def __pos__(self):
        result = _decimal_unary(self, _current[0], 0)
        return unary("plus", _current[0], self) if result is None else result

    def __abs__(self):
        result = _decimal_unary(self, _current[0], 1)
        return unary("absolute", _current[0], self) if result is None else result

    def __add__(self, other):
        result = _decimal_add(self, other, _current[0])
        return _operator("add", self, other) if result is None else result

    def __radd__(self, other):
        result = _decimal_add(other, self, _current[0])
        return _operator("add", other, self) if result is None else result

    def __sub__(self, other):
        result = _decimal_subtract(self, other, _current[0])
        return _operator("subtract", self, other) if result is None else result

    def __rsub__(self, other):
        result = _decimal_subtract(other, self, _current[0])
        return _operator("subtract", other, self) if result is None else result

    def __mul__(self, other):
        result = _decimal_multiply(self, other, _current[0])
        return _operator("multiply", self, other) if result is None else result

    def __rmul__(self, other):
        result = _decimal_multiply(other, self, _current[0])
        return _operator("multiply", other, self) if result is None else result

    def __truediv__(self, other):
        result = _decimal_divide(self, other, _current[0])
        return _operator("divide", self, other) if result is None else result

    def __rtruediv__(self, other):
        result = _decimal_divide(other, self, _current[0])
        return _operator("divide", other, self) if result is None else result

    def __floordiv__(self, other):
        return _operator("divide_int", self, other)

    def __rfloordiv__(self, other):
        return _operator("divide_int", other, self)

    def __mod__(self, other):
        return _operator("remainder", self, other)

    def __rmod__(self, other):
        return _operator("remainder", other, self)

    def __divmod__(self, other):
        return _operator("divide_both", self, other)

    def __rdivmod__(self, other):
        return _operator("divide_both", other, self)

    def __pow__(self, other, mod=None):
        if mod is None:
            return _operator("power", self, other)
        if not (isinstance(other, (Decimal, int)) and isinstance(mod, (Decimal, int))):
            return NotImplemented
        return power(_current[0], self, other, mod)

    def __rpow__(self, other, mod=None):
        if mod is None:
            return _operator("power", other, self)
        if not (isinstance(other, (Decimal, int)) and isinstance(mod, (Decimal, int))):
            return NotImplemented
        return power(_current[0], other, self, mod)

    # ---- comparisons

    def __eq__(self, other):
        order = _decimal_compare(self, other)
        if order is None:
            order = _compare(self, other, False)
        return order if order is NotImplemented else order == 0

    def __ne__(self, other):
        order = _decimal_compare(self, other)
        if order is None:
            order = _compare(self, other, False)
        return order if order is NotImplemented else order != 0

    def __lt__(self, other):
        order = _decimal_compare(self, other)
        if order is None:
            order = _compare(self, other, True)
            if order is None or order is NotImplemented:
                return False if order is None else order
        return order < 0

    def __le__(self, other):
        order = _decimal_compare(self, other)
        if order is None:
            order = _compare(self, other, True)
            if order is None or order is NotImplemented:
                return False if order is None else order
        return order <= 0

    def __gt__(self, other):
        order = _decimal_compare(self, other)
        if order is None:
            order = _compare(self, other, True)
            if order is None or order is NotImplemented:
                return False if order is None else order
        return order > 0

    def __ge__(self, other):
        order = _decimal_compare(self, other)
        if order is None:
            order = _compare(self, other, True)
            if order is None or order is NotImplemented:
                return False if order is None else order
        return order >= 0

    def __hash__(self):
        value = _decimal_hash(self)
        if value is not None:
            return value
        sign, c, e = _decimal_parts(self)
        if e.__class__ is str:
            if e == "N":
                raise TypeError("Cannot hash a signaling NaN value")
            if e == "n":
                return object.__hash__(self)
            return -_HASH_INFINITY if sign else _HASH_INFINITY
        if e >= 0:
            value = c * pow(10, e, _HASH_MODULUS) % _HASH_MODULUS
        else:
            value = c * pow(_INVERSE_OF_TEN, -e, _HASH_MODULUS) % _HASH_MODULUS
        if sign:
            return -2 if value == 1 else -value
        return value

    # ---- to other numbers

    def __int__(self):
        return _to_int(_decimal_parts(self), 1)

    def __trunc__(self):
        return _to_int(_decimal_parts(self), 1)

    def __floor__(self):
        return _to_int(_decimal_parts(self), 3)

    def __ceil__(self):
        return _to_int(_decimal_parts(self), 2)

    def __round__(self, ndigits=None, /):
        x = _decimal_parts(self)
        if ndigits is None:
            return _to_int(x, 6)
        if not isinstance(ndigits, int):
            raise TypeError("optional arg must be an integer")
        if not -(2**63) <= ndigits < 2**63:
            raise OverflowError("Python int too large to convert to C ssize_t")
        unit = _decimal_make(Decimal, 0, 1, -ndigits)
        result = _decimal_quantize(self, unit, _current[0], -1)
        return binary("quantize", _current[0], self, unit) if result is None else result

    def __float__(self):
        sign, c, e = _decimal_parts(self)
        if e == "N":
            raise ValueError("cannot convert signaling NaN to float")
        if e == "n":
            return float("-nan" if sign else "nan")
        return float(_function("scientific")((sign, c, e)))

    def __complex__(self):
        return complex(float(self))

    def as_integer_ratio(self):
        """(numerator, denominator) in lowest terms, with exactly this value."""
        sign, c, e = _decimal_parts(self)
        if e.__class__ is str:
            if e == "F":
                raise OverflowError("cannot convert Infinity to integer ratio")
            raise ValueError("cannot convert NaN to integer ratio")
        if c == 0:
            return 0, 1
        if sign:
            c = -c
        if e >= 0:
            return c * 10**e, 1
        d = 10**-e
        from math import gcd

        divisor = gcd(c, d)
        return c // divisor, d // divisor

    def as_tuple(self):
        """The sign, the digits and the exponent, as a named tuple."""
        sign, c, e = _decimal_parts(self)
        from _decimal.tuples import DecimalTuple

        if e.__class__ is str and e != "F" and c == 0:
            return DecimalTuple(sign, (), e)
        return DecimalTuple(sign, tuple(map(int, _function("scientific")((0, c, 0)))), e)

    @property
    def real(self):
        return self

    @property
    def imag(self):
        return _from_int(0)

    def conjugate(self):
        """Return self."""
        return self

    # ---- copies and pickling

    def __reduce__(self):
        return type(self), (str(self),)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo, /):
        return self

    # ---- what a number is, without a context

    def adjusted(self):
        """At which power of ten the first digit stands: the exponent of the number in scientific notation."""
        x = _decimal_parts(self)
        return 0 if x[2].__class__ is str else _function("adjusted")(x)

    def canonical(self):
        """The number itself: there is one encoding."""
        return self

    def copy_abs(self):
        """The number with a plus; no context rounds it."""
        _, c, e = _decimal_parts(self)
        return _decimal_make(Decimal, 0, c, e)

    def copy_negate(self):
        """The number with the other sign; no context rounds it."""
        sign, c, e = _decimal_parts(self)
        return _decimal_make(Decimal, 1 - sign, c, e)

    def copy_sign(self, other, context=None):
        """Return a copy of the first operand with the sign set to be the same as the sign of the second."""
        _context(context)
        sign, _, _ = _decimal_parts(operand(other))
        _, c, e = _decimal_parts(self)
        return _decimal_make(Decimal, sign, c, e)

    def is_canonical(self):
        """Return True if the argument is canonical: always."""
        return True

    def is_finite(self):
        """Whether this is a number: no infinity, no NaN."""
        return _decimal_parts(self)[2].__class__ is not str

    def is_infinite(self):
        """Return True if the argument is either positive or negative infinity."""
        return _decimal_parts(self)[2] == "F"

    def is_nan(self):
        """Whether this is a NaN of either kind."""
        return _decimal_parts(self)[2] in ("n", "N")

    def is_qnan(self):
        """Whether this is a NaN that raises no signal."""
        return _decimal_parts(self)[2] == "n"

    def is_signed(self):
        """Whether there is a minus, also that of -0."""
        return _decimal_parts(self)[0] == 1

    def is_snan(self):
        """Whether this is a NaN that raises a signal."""
        return _decimal_parts(self)[2] == "N"

    def is_zero(self):
        """Whether this is 0 or -0."""
        return not self

    def radix(self):
        """Decimal(10), the base of all digits here."""
        return _from_int(10)

    def same_quantum(self, other, context=None):
        """Whether both have one exponent; two NaNs count as equal, and so do two infinities."""
        _context(context)
        e = _decimal_parts(self)[2]
        f = _decimal_parts(operand(other))[2]
        return e == f or (e in ("n", "N") and f in ("n", "N"))

    # ---- what depends on the context

    def is_normal(self, context=None):
        """Return True if the argument is a normal finite non-zero number with an adjusted exponent of at least Emin."""
        return self.number_class(context) in ("+Normal", "-Normal")

    def is_subnormal(self, context=None):
        """Whether this is not zero, but nearer to it than a normal number."""
        return self.number_class(context) in ("+Subnormal", "-Subnormal")

    def number_class(self, context=None):
        """The kind of number, such as '+Normal' or '-Zero'."""
        return _function("number_class")(_context(context)._work(), _decimal_parts(self))

    def quantize(self, exp, rounding=None, context=None):
        """The number rounded to the exponent that the other one has."""
        context = _context(context)
        mode = -1 if rounding is None else rounding_number(rounding)
        result = _decimal_quantize(self, exp, context, mode)
        return _rounded("quantize", mode, context, self, exp) if result is None else result

    def to_integral_value(self, rounding=None, context=None):
        """The number rounded to an integer, without a signal that something was lost."""
        mode = -1 if rounding is None else rounding_number(rounding)
        return _rounded("to_integral", mode, _context(context), self)

    to_integral = to_integral_value

    def to_integral_exact(self, rounding=None, context=None):
        """The number rounded to an integer; Inexact and Rounded say that something was lost."""
        mode = -1 if rounding is None else rounding_number(rounding)
        return _rounded("to_integral_exact", mode, _context(context), self)

    def fma(self, other, third, context=None):
        """Fused multiply-add.  Return self*other+third with no rounding of the intermediate product."""
        return ternary("fma", _context(context), self, other, third)

    def exp(self, context=None):
        """e to the power of this number."""
        return unary("exp", _context(context), self)

    def ln(self, context=None):
        """The logarithm to the base e."""
        return unary("ln", _context(context), self)

    def log10(self, context=None):
        """The logarithm to the base 10."""
        return unary("log10", _context(context), self)

    def logb(self, context=None):
        """Return the adjusted exponent of the operand as a Decimal instance."""
        return unary("logb", _context(context), self)

    def logical_invert(self, context=None):
        """Invert all its digits."""
        return unary("logical_invert", _context(context), self)

    def next_minus(self, context=None):
        """Return the largest number representable in the given context that is smaller than the operand."""
        return unary("next_minus", _context(context), self)

    def next_plus(self, context=None):
        """Return the smallest number representable in the given context that is larger than the operand."""
        return unary("next_plus", _context(context), self)

    def normalize(self, context=None):
        """Normalize the number by stripping the rightmost trailing zeros."""
        return unary("normalize", _context(context), self)

    def sqrt(self, context=None):
        """The square root, rounded to the precision of the context."""
        return unary("sqrt", _context(context), self)

    def compare(self, other, context=None):
        """Compare self to other: the result is Decimal -1, 0, 1 or NaN."""
        return binary("compare", _context(context), self, other)

    def compare_signal(self, other, context=None):
        """Like compare(), and a NaN of any kind raises a signal."""
        return binary("compare_signal", _context(context), self, other)

    def compare_total(self, other, context=None):
        """Compare by the total order, in which 12.0 and 12 differ and NaN has its place."""
        return binary("compare_total", _context(context), self, other)

    def compare_total_mag(self, other, context=None):
        """Compare two operands as in compare_total(), ignoring their signs."""
        return binary("compare_total_mag", _context(context), self, other)

    def logical_and(self, other, context=None):
        """Digit by digit 1 where both numbers have 1; they may have only 0 and 1."""
        return binary("logical_and", _context(context), self, other)

    def logical_or(self, other, context=None):
        """Digit by digit 1 where either number has 1; they may have only 0 and 1."""
        return binary("logical_or", _context(context), self, other)

    def logical_xor(self, other, context=None):
        """Digit by digit 1 where just one number has 1; they may have only 0 and 1."""
        return binary("logical_xor", _context(context), self, other)

    def max(self, other, context=None):
        """Maximum of self and other.  If one operand is a quiet NaN, the other is returned."""
        return binary("maximum", _context(context), self, other)

    def max_mag(self, other, context=None):
        """Similar to the max() method, but the comparison is done using the absolute values."""
        return binary("max_mag", _context(context), self, other)

    def min(self, other, context=None):
        """Minimum of self and other. If one operand is a quiet NaN, the other is returned."""
        return binary("minimum", _context(context), self, other)

    def min_mag(self, other, context=None):
        """Similar to the min() method, but the comparison is done using the absolute values."""
        return binary("min_mag", _context(context), self, other)

    def next_toward(self, other, context=None):
        """Return the number closest to the first operand in the direction of the second operand."""
        return binary("next_toward", _context(context), self, other)

    def remainder_near(self, other, context=None):
        """Return the remainder from dividing self by other, as near to zero as possible."""
        return binary("remainder_near", _context(context), self, other)

    def rotate(self, other, context=None):
        """Return the result of rotating the digits of the first operand."""
        return binary("rotate", _context(context), self, other)

    def scaleb(self, other, context=None):
        """Return the first operand with the exponent adjusted by the second."""
        return binary("scaleb", _context(context), self, other)

    def shift(self, other, context=None):
        """Return the result of shifting the digits of the first operand."""
        return binary("shift", _context(context), self, other)


def _in_python(name, *args):
    # What the methods of decimal_methods.cpp leave to those that they have replaced.
    return _replaced[name](*args)


_replaced = _add_native_methods(Decimal, "Decimal")
_replaced["__new__"] = _replaced["__new__"].__func__
_set_decimal_state(_current)

# The members of a number are for the kernels alone.
del Decimal._sign, Decimal._coefficient, Decimal._exponent, Decimal.__slots__
for _template in _templates:
    _template._number = Decimal
getcontext()._number = Decimal
_current[1:] = [_in_python]
# See _numeric_tower.py.
_tower = sys.modules.get("_numeric_tower")
if _tower is not None:
    _tower.Number.register(Decimal)
