# Context: attributes, copies, reprs, equality, flags and traps as mappings, create_decimal, signals, localcontext arguments.
import copy
import decimal
import pickle
from decimal import MAX_EMAX, MAX_PREC, MIN_EMIN, MIN_ETINY, BasicContext, Clamped, Context, Decimal, DefaultContext, DivisionByZero, ExtendedContext, FloatOperation, Inexact, InvalidOperation, Overflow, Rounded, Subnormal, Underflow, getcontext, localcontext, setcontext


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


for context in (Context(), DefaultContext, BasicContext, ExtendedContext, Context(prec=5, rounding="ROUND_UP", Emin=-9, Emax=9, capitals=0, clamp=1, flags=[Inexact], traps=[Overflow, Rounded]), getcontext()):
    print(context, context.Etiny(), context.Etop(), context.radix() if False else context.prec)
c = Context(prec=4)
d = c.copy()
print(c == d, c is d, copy.copy(c).prec, pickle.loads(pickle.dumps(c)).prec, repr(copy.deepcopy(c)) == repr(c), c.traps == d.traps, c.traps is d.traps, c.flags is c.flags, len(c.flags), sorted(signal.__name__ for signal in c.flags), [signal.__name__ for signal, on in c.traps.items() if on])
c.flags[Inexact] = True
c.traps[Inexact] = 5
print(c.flags[Inexact], c.traps[Inexact], d.flags[Inexact], Inexact in c.flags, list(c.flags.values()).count(True), c.flags.get(Inexact), c.clear_flags(), c.clear_traps(), any(c.traps.values()), c.flags)
c.prec, c.rounding, c.Emin, c.Emax, c.capitals, c.clamp = 7, "ROUND_FLOOR", -100, 100, 0, 1
print(c)
for name, value in (("prec", 0), ("prec", -1), ("prec", "5"), ("prec", 1.5), ("prec", MAX_PREC), ("prec", 10**30), ("rounding", "x"), ("rounding", 5), ("Emin", 1), ("Emin", -5), ("Emax", -1), ("Emax", MAX_EMAX), ("capitals", 2), ("clamp", 5), ("clamp", 0), ("flags", {}), ("traps", [Inexact]), ("flags", {signal: False for signal in c.flags}), ("unknown", 1), ("flags", {1: 2})):
    attempt(lambda: setattr(c, name, value))
for wrong in (lambda: Context(prec="x"), lambda: Context(unknown=1), lambda: Context(5).prec, lambda: Context(rounding=None).rounding, lambda: Context(traps=5), lambda: Context(traps=[5]), lambda: Context(flags=[Inexact]).flags[Inexact], lambda: Context(traps={Inexact: True}), lambda: c.flags[5], lambda: c.flags.__setitem__(5, True), lambda: delattr(c, "prec"), lambda: c.flags.__delitem__(Inexact), lambda: setcontext(5), lambda: localcontext(5), lambda: localcontext(unknown=1), lambda: localcontext(prec=0), lambda: c.missing, lambda: c < c, lambda: Context(prec=MAX_PREC).prec == MAX_PREC, lambda: c.add(1, "2"), ):
    attempt(wrong)
c = Context(prec=4, traps=[])
print(c.create_decimal("3.14159"), c.flags[Inexact], c.add(1, 2), c.subtract(Decimal("1.00005"), 1), c.multiply(3, Decimal("1.2345")), c.divide(2, 3), c.divide_int(7, 2), c.remainder(7, 2), c.remainder_near(7, 2), c.divmod(7, 2), c.fma(2, 3, 4), c.abs(-5), c.minus(5), c.plus(Decimal("1.23456")), c.compare(1, 2), c.max(1, 2), c.min(1, 2), c.quantize(Decimal("1.2345"), Decimal("0.01")), c.sqrt(2), c.exp(1), c.ln(2), c.log10(5), c.normalize(Decimal("1.500")), c.to_integral_value(Decimal("2.5")), c.scaleb(5, 2), c.is_nan(5), c.is_zero(0), c.number_class(-5), c.same_quantum(1, 2), c.to_sci_string(Decimal("1E9")), c.logb(500), c.next_plus(1), c.copy_sign(1, -2), c.radix(), c.canonical(Decimal(1)), c.is_signed(-1), c.compare_total(1, 2), c.divide(1, 0), c.divide(0, 0), c.create_decimal("bad"))
print([signal.__name__ for signal in c.flags if c.flags[signal]])
before = getcontext()
with localcontext() as one:
    one.prec = 3
    print(getcontext() is one, Decimal(1) / 3, one is before)
    with localcontext(Context(prec=6), rounding="ROUND_UP", Emax=50) as two:
        print(Decimal(1) / 3, two.prec, two.rounding, two.Emax, getcontext() is two)
    print(Decimal(1) / 3)
    with localcontext(prec=2, traps=[DivisionByZero], flags=[]) as three:
        print(Decimal(2) / 3, [signal.__name__ for signal in three.traps if three.traps[signal]], Decimal("x") if False else Decimal(0) / Decimal(0))
print(getcontext() is before, Decimal(1) / 3, before.prec)
manager = localcontext(prec=5)
print(type(manager).__name__, manager.__enter__().prec, manager.__exit__(None, None, None), getcontext().prec)
small = Context(prec=3, Emin=-5, Emax=5, traps=[])
for call in (lambda: small.multiply(Decimal("1E3"), Decimal("1E3")), lambda: small.divide(Decimal("1E-4"), 1000), lambda: small.divide(Decimal("1.234E-5"), 10), lambda: small.create_decimal("1E-7"), lambda: small.create_decimal("1E-9"), lambda: small.create_decimal("9.999E5"), lambda: Context(prec=3, Emax=5, clamp=1, traps=[]).create_decimal("1E5")):
    small.clear_flags()
    print(call(), [signal.__name__ for signal in small.flags if small.flags[signal]])
for signal in (Overflow, Underflow, Subnormal, Clamped, Rounded, Inexact, DivisionByZero, InvalidOperation, FloatOperation):
    print(signal.__name__, [base.__name__ for base in signal.__mro__[1:-3]], issubclass(signal, ArithmeticError), signal.__module__)
print(MAX_PREC == MAX_EMAX, MIN_EMIN == -MAX_EMAX, MIN_ETINY == MIN_EMIN - (MAX_PREC - 1), decimal.HAVE_THREADS in (True, False), decimal.HAVE_CONTEXTVAR, decimal.__version__)
