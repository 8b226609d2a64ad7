"""Each of the six sectors of the hue, just before, at and behind its borders, in both directions."""
import colorsys

for sector in range(7):
    for offset in (-1e-6, 0.0, 1e-6, 0.05):
        hue = sector / 6 + offset
        r, g, b = colorsys.hsv_to_rgb(hue, 0.75, 0.8)
        again = colorsys.rgb_to_hsv(r, g, b)
        r2, g2, b2 = colorsys.hls_to_rgb(hue, 0.4, 0.6)
        h2, l2, s2 = colorsys.rgb_to_hls(r2, g2, b2)
        print(sector, offset, (round(r, 7), round(g, 7), round(b, 7)), round(again[0], 7) % 1, (round(r2, 7), round(g2, 7), round(b2, 7)), round(h2, 7) % 1, round(l2, 7), round(s2, 7))
order = {"rgb": 0, "rbg": 0, "grb": 0, "gbr": 0, "brg": 0, "bgr": 0}
for k in range(60):
    values = dict(zip("rgb", colorsys.hsv_to_rgb(k / 60 + 0.003, 0.9, 0.9)))
    order["".join(sorted(values, key=values.get, reverse=True))] += 1
print(order)
print([round(colorsys.rgb_to_hsv(*p)[0], 6) for p in ((1, 0.5, 0), (0.5, 1, 0), (0, 1, 0.5), (0, 0.5, 1), (0.5, 0, 1), (1, 0, 0.5))])
print([round(colorsys.rgb_to_hls(*p)[0], 6) for p in ((1, 0.5, 0), (0.5, 1, 0), (0, 1, 0.5), (0, 0.5, 1), (0.5, 0, 1), (1, 0, 0.5))])
print(colorsys.rgb_to_hsv(1, 1, 0), colorsys.rgb_to_hsv(0, 1, 1), colorsys.rgb_to_hsv(1, 0, 1), colorsys.rgb_to_hls(1, 1, 0), colorsys.rgb_to_hls(0, 1, 1), colorsys.rgb_to_hls(1, 0, 1))
