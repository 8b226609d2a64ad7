"""Conversions there and back, grey, edges and what is not a number."""
import colorsys

samples = [(0.0, 0.0, 0.0), (1.0, 1.0, 1.0), (1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0), (0.5, 0.5, 0.5), (0.2, 0.4, 0.6), (0.9, 0.1, 0.5), (1, 1, 0), (0, 1, 1), (1, 0, 1), (0.25, 0.25, 0.75)]
for sample in samples:
    for name in ("hsv", "hls", "yiq"):
        there = getattr(colorsys, "rgb_to_" + name)(*sample)
        back = getattr(colorsys, name + "_to_rgb")(*there)
        print(sample, name, [round(x, 9) for x in there], [round(x, 9) + 0.0 for x in back])
for h in (0, 1 / 6, 1 / 3, 0.5, 2 / 3, 5 / 6, 1, 1.5, -0.25):
    print(round(h, 4), [round(x, 9) for x in colorsys.hsv_to_rgb(h, 0.8, 0.5)], [round(x, 9) for x in colorsys.hls_to_rgb(h, 0.4, 0.7)])
print([f"#{''.join(f'{round(c * 255):02x}' for c in colorsys.hsv_to_rgb(i / 8, 1, 1))}" for i in range(8)])
for call in (lambda: colorsys.rgb_to_hsv("a", 0, 0), lambda: colorsys.rgb_to_hls(1, 1), lambda: colorsys.hsv_to_rgb(None, 1, 1)):
    try:
        print(call())
    except TypeError as error:
        print("TypeError", error)
print(colorsys.yiq_to_rgb(2, 2, 2), colorsys.yiq_to_rgb(-1, 0, 0), colorsys.rgb_to_hsv(255, 128, 0), colorsys.__all__, colorsys.ONE_THIRD)
