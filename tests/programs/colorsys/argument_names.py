"""The functions' parameters by name, their signatures, the module's constants and names."""
import colorsys
import inspect


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


for name in colorsys.__all__:
    function = getattr(colorsys, name)
    print(name, inspect.signature(function), function.__name__, function.__module__, function.__defaults__, function.__doc__)
print(colorsys.__all__, colorsys.__name__)
print(colorsys.ONE_THIRD, colorsys.ONE_SIXTH, colorsys.TWO_THIRD, colorsys.ONE_THIRD * 2 == colorsys.TWO_THIRD)
attempt(lambda: colorsys.rgb_to_hsv(r=1, g=0.5, b=0))
attempt(lambda: colorsys.hsv_to_rgb(v=1, s=0.5, h=0))
attempt(lambda: colorsys.hls_to_rgb(h=0.1, l=0.5, s=0.3))
attempt(lambda: colorsys.yiq_to_rgb(y=0.4, i=0.1, q=0.1))
attempt(lambda: colorsys.rgb_to_yiq(0.1, b=0.3, g=0.2))
attempt(lambda: colorsys.rgb_to_hls(**{"r": 0.1, "g": 0.2, "b": 0.3}))
attempt(lambda: colorsys.rgb_to_hls(red=1, green=1, blue=1))
attempt(lambda: colorsys.rgb_to_hls(1, 1, r=1))
attempt(lambda: colorsys.hsv_to_rgb())
attempt(lambda: colorsys.rgb_to_cmyk(1, 2, 3))
namespace = {}
exec("from colorsys import *", namespace)
print(sorted(name for name in namespace if not name.startswith("__")))
print([type(value).__name__ for value in colorsys.rgb_to_hsv(1, 1, 1)], [type(value).__name__ for value in colorsys.rgb_to_hsv(1, 0, 0)], type(colorsys.rgb_to_hls(0, 0, 0)).__name__)
print([type(value).__name__ for value in colorsys.hsv_to_rgb(0, 0, 1)], [type(value).__name__ for value in colorsys.hls_to_rgb(0, 1, 0)], [type(value).__name__ for value in colorsys.yiq_to_rgb(5, 5, 5)])
