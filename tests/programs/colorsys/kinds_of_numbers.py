"""The conversions with ints, fractions, decimals, complex numbers, booleans, infinities and what is none."""
import colorsys
from decimal import Decimal
from fractions import Fraction


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


half, third = Fraction(1, 2), Fraction(1, 3)
for name in ("rgb_to_hsv", "hsv_to_rgb", "rgb_to_hls", "hls_to_rgb", "rgb_to_yiq", "yiq_to_rgb"):
    function = getattr(colorsys, name)
    print(name)
    attempt(lambda: function(1, 0, 0))
    attempt(lambda: function(0, 1, 1))
    attempt(lambda: function(True, False, True))
    attempt(lambda: function(255, 128, 64))
    attempt(lambda: function(half, third, Fraction(1, 5)))
    attempt(lambda: function(Decimal("0.5"), Decimal("0.25"), Decimal("0.125")))
    attempt(lambda: function(1j, 0, 0))
    attempt(lambda: function("0.5", "0.5", "0.5"))
    attempt(lambda: function(None, 0.5, 0.5))
    attempt(lambda: function([1], [0], [0]))
    attempt(lambda: function(float("inf"), 0.5, 0.5))
    attempt(lambda: function(float("nan"), 0.5, 0.5))
    attempt(lambda: function(0.5, float("nan"), 0.5))
    attempt(lambda: function(0.5))
    attempt(lambda: function(0.5, 0.5, 0.5, 0.5))
    attempt(lambda: function(-0.5, -0.25, -1.0))
    attempt(lambda: function(*{0.25: 1, 0.5: 2, 0.75: 3}))
