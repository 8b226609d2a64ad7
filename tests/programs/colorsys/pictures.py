"""A small picture: grey by YIQ, hue histograms, posterizing, and how the spaces agree with each other."""
import collections
import colorsys

WIDTH, HEIGHT = 12, 6
picture = [[((x * 21 % 256) / 255, (y * 47 % 256) / 255, ((x + y) * 33 % 256) / 255) for x in range(WIDTH)] for y in range(HEIGHT)]
RAMP = " .:-=+*#%@"
for row in picture:
    line = "".join(RAMP[min(9, int(colorsys.rgb_to_yiq(*pixel)[0] * 10))] for pixel in row)
    light = "".join(RAMP[min(9, int(colorsys.rgb_to_hls(*pixel)[1] * 10))] for pixel in row)
    value = "".join(RAMP[min(9, int(colorsys.rgb_to_hsv(*pixel)[2] * 10))] for pixel in row)
    print(line, light, value, sep="|")
histogram = collections.Counter(int(colorsys.rgb_to_hsv(*pixel)[0] * 12) * 30 for row in picture for pixel in row)
for degrees, count in sorted(histogram.items()):
    print(f"{degrees:4} {'#' * count} {count}")


def posterize(pixel, levels):
    h, s, v = colorsys.rgb_to_hsv(*pixel)
    return tuple(round(c, 3) for c in colorsys.hsv_to_rgb(round(h * levels) / levels, round(s * levels) / levels, round(v * levels) / levels))


for levels in (1, 2, 4, 8):
    kept = collections.Counter(posterize(pixel, levels) for row in picture for pixel in row)
    print(levels, len(kept), kept.most_common(1)[0][1], max(kept), min(kept))
agree = 0
for row in picture:
    for pixel in row:
        h, s, v = colorsys.rgb_to_hsv(*pixel)
        h2, l, s2 = colorsys.rgb_to_hls(*pixel)
        lightness = v * (1 - s / 2)
        agree += abs(h - h2) < 1e-9 and abs(l - lightness) < 1e-9
print(agree, WIDTH * HEIGHT)
total = [sum(pixel[k] for row in picture for pixel in row) / (WIDTH * HEIGHT) for k in range(3)]
print([round(x, 6) for x in total], [round(x, 6) for x in colorsys.rgb_to_hsv(*total)], [round(x, 6) for x in colorsys.rgb_to_yiq(*total)])
