# Context and the current context of the session.

from _decimal.work import Work

MAX_PREC = 999999999999999999
MAX_EMAX = 999999999999999999
MIN_EMIN = -999999999999999999
_LARGEST_SIZE = 2**63 - 1

ROUNDINGS = (
    "ROUND_UP",
    "ROUND_DOWN",
    "ROUND_CEILING",
    "ROUND_FLOOR",
    "ROUND_HALF_UP",
    "ROUND_HALF_DOWN",
    "ROUND_HALF_EVEN",
    "ROUND_05UP",
)

_INVALID_MASK = 0x3BA
_DEFAULT_TRAPS = _INVALID_MASK | 0x4 | 0x800


def _signals():
    return _import("_decimal.signals", ("*",))


def _size(value):
    if not isinstance(value, int):
        raise TypeError("an integer is required")
    if not -_LARGEST_SIZE - 1 <= value <= _LARGEST_SIZE:
        raise OverflowError("Python int too large to convert to C ssize_t")
    return int(value)


_ROUNDING_NUMBERS = {name: number for number, name in enumerate(ROUNDINGS)}


def rounding_number(name):
    if isinstance(name, str) and name in _ROUNDING_NUMBERS:
        return _ROUNDING_NUMBERS[name]
    raise TypeError(
        "valid values for rounding are:\n"
        "  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
        "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n"
        "   ROUND_05UP]"
    )


class Context:
    """What the arithmetic of Decimal goes by: precision, rounding, limits of exponents, and which signals raise exceptions."""

    # decimal_kernels.cpp knows them by their places in the order of their names.
    __slots__ = ("_number", "_prec", "_rounding", "_emin", "_emax", "_capitals", "_clamp", "_flags", "_traps")
    __slots__ += ("_flag_dict", "_trap_dict")
    __module__ = "decimal"

    def __new__(cls, *args, **kwargs):
        self = object.__new__(cls)
        template = templates[0] if templates else None
        if template is None:
            self._number = None
            self._prec, self._rounding, self._emin, self._emax = 28, 6, -999999, 999999
            self._capitals, self._clamp, self._traps = 1, 0, _DEFAULT_TRAPS
        else:
            template._copy_to(self)
        self._flags = 0
        self._flag_dict = self._trap_dict = None
        return self

    def __init__(
        self,
        prec=None,
        rounding=None,
        Emin=None,
        Emax=None,
        capitals=None,
        clamp=None,
        flags=None,
        traps=None,
        **unknown,
    ):
        for name in unknown:
            raise TypeError(f"this function got an unexpected keyword argument {name!r}")
        self._set_all(prec, rounding, Emin, Emax, capitals, clamp, flags, traps)

    def _set_all(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None):
        if prec is not None:
            self.prec = prec
        if rounding is not None:
            self.rounding = rounding
        if Emin is not None:
            self.Emin = Emin
        if Emax is not None:
            self.Emax = Emax
        if capitals is not None:
            self.capitals = capitals
        if clamp is not None:
            self.clamp = clamp
        if traps is not None:
            self._traps = self._bits(traps)
        if flags is not None:
            self._flags = self._bits(flags)

    @staticmethod
    def _bits(value):
        signals = _signals()
        return signals.bits_of_list(value) if isinstance(value, list) else signals.bits_of_mapping(value)

    def _copy_to(self, other):
        other._number = self._number
        other._prec, other._rounding = self._prec, self._rounding
        other._emin, other._emax = self._emin, self._emax
        other._capitals, other._clamp = self._capitals, self._clamp
        other._flags, other._traps = self._flags, self._traps

    def _work(self):
        return Work(self._prec, self._emin, self._emax, self._rounding, self._clamp)

    def _note(self, status):
        # Raises the flags, and an exception for those that are trapped.
        self._flags |= status
        if status & self._traps:
            raise _signals().exception_for(status & self._traps)

    @property
    def prec(self):
        return self._prec

    @prec.setter
    def prec(self, value):
        value = _size(value)
        if not 1 <= value <= MAX_PREC:
            raise ValueError("valid range for prec is [1, MAX_PREC]")
        self._prec = value

    @property
    def rounding(self):
        return ROUNDINGS[self._rounding]

    @rounding.setter
    def rounding(self, value):
        self._rounding = rounding_number(value)

    @property
    def Emin(self):
        return self._emin

    @Emin.setter
    def Emin(self, value):
        value = _size(value)
        if not MIN_EMIN <= value <= 0:
            raise ValueError("valid range for Emin is [MIN_EMIN, 0]")
        self._emin = value

    @property
    def Emax(self):
        return self._emax

    @Emax.setter
    def Emax(self, value):
        value = _size(value)
        if not 0 <= value <= MAX_EMAX:
            raise ValueError("valid range for Emax is [0, MAX_EMAX]")
        self._emax = value

    @property
    def capitals(self):
        return self._capitals

    @capitals.setter
    def capitals(self, value):
        value = _size(value)
        if value not in (0, 1):
            raise ValueError("valid values for capitals are 0 or 1")
        self._capitals = value

    @property
    def clamp(self):
        return self._clamp

    @clamp.setter
    def clamp(self, value):
        value = _size(value)
        if value not in (0, 1):
            raise ValueError("valid values for clamp are 0 or 1")
        self._clamp = value

    @property
    def flags(self):
        if self._flag_dict is None:
            self._flag_dict = _signals().SignalDict(self, "_flags")
        return self._flag_dict

    @flags.setter
    def flags(self, value):
        self._flags = _signals().bits_of_mapping(value)

    @property
    def traps(self):
        if self._trap_dict is None:
            self._trap_dict = _signals().SignalDict(self, "_traps")
        return self._trap_dict

    @traps.setter
    def traps(self, value):
        self._traps = _signals().bits_of_mapping(value)

    def __delattr__(self, name):
        raise AttributeError("context attributes cannot be deleted")

    def __repr__(self):
        names_of = _signals().names_of
        return (
            f"Context(prec={self._prec}, rounding={self.rounding}, Emin={self._emin}, Emax={self._emax}, "
            f"capitals={self._capitals}, clamp={self._clamp}, flags=[{', '.join(names_of(self._flags))}], "
            f"traps=[{', '.join(names_of(self._traps))}])"
        )

    def __reduce__(self):
        signals_of = _signals().signals_of
        return type(self), (
            self._prec,
            self.rounding,
            self._emin,
            self._emax,
            self._capitals,
            self._clamp,
            signals_of(self._flags),
            signals_of(self._traps),
        )

    def Etiny(self):
        """The smallest exponent of a subnormal result: Emin - prec + 1."""
        return self._emin - (self._prec - 1)

    def Etop(self):
        """The largest exponent of a number of full precision: Emax - prec + 1."""
        return self._emax - (self._prec - 1)

    def radix(self):
        """Return 10."""
        return self._number(10)

    def clear_flags(self):
        """Reset all flags to False."""
        self._flags = 0

    def clear_traps(self):
        """Set all traps to False."""
        self._traps = 0

    def copy(self):
        """The same context, no flag of which is set."""
        other = object.__new__(Context)
        self._copy_to(other)
        other._flag_dict = other._trap_dict = None
        return other

    __copy__ = copy

    # ---- operations

    def create_decimal(self, num="0", /):
        """A Decimal of num, rounded as this context says."""
        return _operations().create(self, num)

    def create_decimal_from_float(self, f, /):
        """Create a new Decimal instance from float f, rounded in the context."""
        return _operations().create_from_float(self, f)

    def canonical(self, x, /):
        """Return a new instance of x."""
        if not isinstance(x, self._number):
            raise TypeError("argument must be a Decimal")
        return x

    def copy_decimal(self, x, /):
        """Return a copy of Decimal x."""
        return _operations().operand(x)

    def power(self, /, a, b, modulo=None):
        """Compute a**b, or a**b % modulo for whole numbers."""
        return _operations().power(self, a, b, modulo)

    def divmod(self, x, y, /):
        """(x // y, x % y), as divmod() gives them."""
        return _operations().divide_both(self, x, y)

    def to_sci_string(self, x, /):
        """The text of x, with an exponent where str() writes one."""
        return _operations().to_text(self, x, False)

    def to_eng_string(self, x, /):
        """The text of x, its exponent a multiple of 3."""
        return _operations().to_text(self, x, True)

    def fma(self, x, y, z, /):
        """x * y + z, rounded once."""
        return _operations().ternary("fma", self, x, y, z)

    def abs(self, x, /):
        """x without its sign, rounded."""
        return _operations().unary("absolute", self, x)

    def exp(self, x, /):
        """Return e ** x."""
        return _operations().unary("exp", self, x)

    def ln(self, x, /):
        """The logarithm of x to the base e."""
        return _operations().unary("ln", self, x)

    def log10(self, x, /):
        """The logarithm of x to the base 10."""
        return _operations().unary("log10", self, x)

    def logb(self, x, /):
        """At which power of ten the first digit of x stands."""
        return _operations().unary("logb", self, x)

    def logical_invert(self, x, /):
        """Swaps 0 and 1 in all digits, as many as the precision has."""
        return _operations().unary("logical_invert", self, x)

    def minus(self, x, /):
        """0 - x, in the context."""
        return _operations().unary("minus", self, x)

    def next_minus(self, x, /):
        """The neighbour of x below it."""
        return _operations().unary("next_minus", self, x)

    def next_plus(self, x, /):
        """The neighbour of x above it."""
        return _operations().unary("next_plus", self, x)

    def normalize(self, x, /):
        """x without zeros at its end."""
        return _operations().unary("normalize", self, x)

    def plus(self, x, /):
        """0 + x, in the context."""
        return _operations().unary("plus", self, x)

    def sqrt(self, x, /):
        """The square root, rounded to the precision; x may not be below zero."""
        return _operations().unary("sqrt", self, x)

    def to_integral(self, x, /):
        """Identical to to_integral_value(x)."""
        return _operations().unary("to_integral", self, x)

    def to_integral_exact(self, x, /):
        """x rounded to an integer; Inexact and Rounded say that something was lost."""
        return _operations().unary("to_integral_exact", self, x)

    def to_integral_value(self, x, /):
        """Round to an integer."""
        return _operations().unary("to_integral", self, x)

    def add(self, x, y, /):
        """Return the sum of x and y."""
        return _operations().binary("add", self, x, y)

    def compare(self, x, y, /):
        """Compare x and y numerically."""
        return _operations().binary("compare", self, x, y)

    def compare_signal(self, x, y, /):
        """Like compare(), and a NaN of any kind raises a signal."""
        return _operations().binary("compare_signal", self, x, y)

    def compare_total(self, x, y, /):
        """Compare by the total order, in which 12.0 and 12 differ and NaN has its place."""
        return _operations().binary("compare_total", self, x, y)

    def compare_total_mag(self, x, y, /):
        """Like compare_total(), both without their signs."""
        return _operations().binary("compare_total_mag", self, x, y)

    def divide(self, x, y, /):
        """Return x divided by y."""
        return _operations().binary("divide", self, x, y)

    def divide_int(self, x, y, /):
        """The integer part of x / y."""
        return _operations().binary("divide_int", self, x, y)

    def logical_and(self, x, y, /):
        """Digit by digit 1 where both operands have 1; they may have only 0 and 1."""
        return _operations().binary("logical_and", self, x, y)

    def logical_or(self, x, y, /):
        """Digit by digit 1 where either operand has 1; they may have only 0 and 1."""
        return _operations().binary("logical_or", self, x, y)

    def logical_xor(self, x, y, /):
        """Digit by digit 1 where just one operand has 1; they may have only 0 and 1."""
        return _operations().binary("logical_xor", self, x, y)

    def max(self, x, y, /):
        """The larger of x and y."""
        return _operations().binary("maximum", self, x, y)

    def max_mag(self, x, y, /):
        """Whichever of x and y is farther from 0."""
        return _operations().binary("max_mag", self, x, y)

    def min(self, x, y, /):
        """The smaller of x and y."""
        return _operations().binary("minimum", self, x, y)

    def min_mag(self, x, y, /):
        """Whichever of x and y is nearer to 0."""
        return _operations().binary("min_mag", self, x, y)

    def multiply(self, x, y, /):
        """x * y, rounded by this context."""
        return _operations().binary("multiply", self, x, y)

    def next_toward(self, x, y, /):
        """The neighbour of x on the side of y."""
        return _operations().binary("next_toward", self, x, y)

    def quantize(self, x, y, /):
        """x rounded to the exponent that y has."""
        return _operations().binary("quantize", self, x, y)

    def remainder(self, x, y, /):
        """Return the remainder from integer division, with the sign of the dividend."""
        return _operations().binary("remainder", self, x, y)

    def remainder_near(self, x, y, /):
        """Return x - y * n, where n is the integer nearest the exact value of x / y."""
        return _operations().binary("remainder_near", self, x, y)

    def rotate(self, x, y, /):
        """x with its digits turned around by y places: those that leave at one end enter at the other."""
        return _operations().binary("rotate", self, x, y)

    def scaleb(self, x, y, /):
        """x with y added to its exponent."""
        return _operations().binary("scaleb", self, x, y)

    def shift(self, x, y, /):
        """x with its digits moved by y places; zeros follow."""
        return _operations().binary("shift", self, x, y)

    def subtract(self, x, y, /):
        """x - y, rounded by this context."""
        return _operations().binary("subtract", self, x, y)

    def is_canonical(self, x, /):
        """Whether x is in its canonical encoding: always so."""
        return self.canonical(x).is_canonical()

    def is_finite(self, x, /):
        """Whether x is a number, no infinity."""
        return _operations().operand(x).is_finite()

    def is_infinite(self, x, /):
        """Whether x is one of the two infinities."""
        return _operations().operand(x).is_infinite()

    def is_nan(self, x, /):
        """Whether x is a NaN of either kind."""
        return _operations().operand(x).is_nan()

    def is_qnan(self, x, /):
        """Whether x is a NaN that raises no signal."""
        return _operations().operand(x).is_qnan()

    def is_signed(self, x, /):
        """Whether x has a minus, -0 included."""
        return _operations().operand(x).is_signed()

    def is_snan(self, x, /):
        """Whether x is a NaN that raises a signal."""
        return _operations().operand(x).is_snan()

    def is_zero(self, x, /):
        """Whether x is 0 or -0."""
        return _operations().operand(x).is_zero()

    def copy_abs(self, x, /):
        """x with a plus, and nothing else done to it."""
        return _operations().operand(x).copy_abs()

    def copy_negate(self, x, /):
        """x with the other sign, and nothing else done to it."""
        return _operations().operand(x).copy_negate()

    def is_normal(self, x, /):
        """Whether x is of full precision: finite, not zero, not subnormal."""
        return _operations().operand(x).is_normal(self)

    def is_subnormal(self, x, /):
        """Whether x is not zero, but nearer to it than a normal number."""
        return _operations().operand(x).is_subnormal(self)

    def number_class(self, x, /):
        """The kind of number that x is, such as '+Normal' or '-Zero'."""
        return _operations().operand(x).number_class(self)

    def copy_sign(self, x, y, /):
        """Copy the sign from y to x."""
        return _operations().operand(x).copy_sign(y)

    def same_quantum(self, x, y, /):
        """Whether x and y have equal exponents."""
        return _operations().operand(x).same_quantum(y)


def _operations():
    return _import("_decimal.number", ("*",))


# DefaultContext, BasicContext and ExtendedContext, and the current context.
templates = []
templates.append(Context())
templates.append(Context(9, "ROUND_HALF_UP"))
templates.append(Context(9))
templates[1]._traps |= 0x4001
templates[2]._traps = 0
current = []  # and behind it what the natives call (number.py)


def getcontext():
    """The context that operations of this thread use."""
    if not current:
        setcontext(templates[0])
    return current[0]


def setcontext(context, /):
    """Set a new default context."""
    if not isinstance(context, Context):
        raise TypeError("argument must be a context")
    if any([context is template for template in templates]):
        context = context.copy()
        context._flags = 0
    current[:1] = [context]


class ContextManager:
    __module__ = "decimal"
    __slots__ = ("_local", "_outer")

    def __init__(self, local, outer):
        self._local = local
        self._outer = outer

    def __enter__(self):
        setcontext(self._local)
        return self._local

    def __exit__(self, *details):
        setcontext(self._outer)


def localcontext(ctx=None, **kwargs):
    """Return a context manager that sets the default context to a copy of ctx on entry, and the old one on exit."""
    outer = getcontext()
    if ctx is None:
        ctx = outer
    elif not isinstance(ctx, Context):
        raise TypeError("optional argument must be a context")
    for name in kwargs:
        if name not in ("prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps"):
            raise TypeError(f"this function got an unexpected keyword argument {name!r}")
    local = ctx.copy()
    local._set_all(**kwargs)
    return ContextManager(local, outer)


def IEEEContext(bits, /):
    """Return a context that has the attributes of the IEEE interchange format of so many bits."""
    bits = _size(bits)
    if not 32 <= bits <= 512 or bits % 32:
        raise ValueError("argument must be a multiple of 32, with a maximum of 512")
    emax = 3 * 2 ** (bits // 16 + 3)
    context = Context(9 * (bits // 32) - 2, "ROUND_HALF_EVEN", 1 - emax, emax, 1, 1)
    context._traps = 0
    return context


# As where they are found.
for _function in (IEEEContext, getcontext, localcontext, setcontext):
    _function.__module__ = "decimal"
del _function
