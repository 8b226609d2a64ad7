"""Values outside of 0 to 1: hues that wrap, clamping of YIQ, lightness beyond the ends, divisions by zero."""
import colorsys


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


for hue in (-2.0, -1.5, -1.0, -0.75, -1 / 3, -1e-9, 0.0, 1.0, 1.25, 7.5, 100.1, 1e6 + 0.5):
    print(hue, [round(v, 6) for v in colorsys.hsv_to_rgb(hue, 1.0, 1.0)], [round(v, 6) for v in colorsys.hls_to_rgb(hue, 0.5, 1.0)])
for saturation in (-1.0, 2.0, 1e3):
    print(saturation, [round(v, 6) for v in colorsys.hsv_to_rgb(0.1, saturation, 0.5)], [round(v, 6) for v in colorsys.hls_to_rgb(0.1, 0.5, saturation)], [round(v, 6) for v in colorsys.hls_to_rgb(0.1, 0.75, saturation)])
for y in (-1.0, 0.0, 0.5, 1.0, 2.0):
    for i, q in ((-0.6, -0.52), (0.6, 0.52), (0.0, 0.0), (5.0, -5.0)):
        print(y, i, q, [round(v, 6) for v in colorsys.yiq_to_rgb(y, i, q)])
attempt(lambda: colorsys.rgb_to_hls(2, 0, 0))
attempt(lambda: colorsys.rgb_to_hls(1.5, 0.5, 0.5))
attempt(lambda: colorsys.rgb_to_hls(3, -1, 0))
attempt(lambda: colorsys.rgb_to_hls(-1, -1, -1))
attempt(lambda: colorsys.rgb_to_hls(0.5, -0.5, 0))
attempt(lambda: colorsys.rgb_to_hsv(0, -1, -2))
attempt(lambda: colorsys.rgb_to_hsv(0.0, 0.0, -0.0))
attempt(lambda: colorsys.rgb_to_hls(255, 0, 0))
attempt(lambda: colorsys.rgb_to_hls(2, 1, 0))
attempt(lambda: colorsys.rgb_to_hls(2, 2, 0))
attempt(lambda: colorsys.rgb_to_hsv(1e308, -1e308, 0))
attempt(lambda: colorsys.rgb_to_hsv(5e-324, 0, 0))
attempt(lambda: colorsys.hsv_to_rgb(1e308, 1, 1))
attempt(lambda: colorsys.hsv_to_rgb(float("inf"), 1, 1))
attempt(lambda: colorsys.hls_to_rgb(float("inf"), 0.5, 1))
