"""Palettes: rainbows, gradients in three spaces, distinct colours by the golden ratio, sorting by hue."""
import colorsys


def hexed(values):
    return "#" + "".join(f"{round(value * 255):02x}" for value in values)


def gradient(start, stop, count, space):
    there, back = getattr(colorsys, f"rgb_to_{space}"), getattr(colorsys, f"{space}_to_rgb")
    one, two = there(*start), there(*stop)
    for step in range(count):
        part = step / (count - 1)
        yield back(*(a + (b - a) * part for a, b in zip(one, two)))


def distinct(count, saturation=0.6, value=0.9):
    hue = 0.1
    for _ in range(count):
        hue = (hue + 0.618033988749895) % 1
        yield colorsys.hsv_to_rgb(hue, saturation, value)


for count in (1, 3, 6, 12):
    print(count, [hexed(colorsys.hsv_to_rgb(k / count, 1, 1)) for k in range(count)])
for space in ("hsv", "hls", "yiq"):
    print(space, [hexed(c) for c in gradient((0.9, 0.2, 0.1), (0.1, 0.3, 0.8), 7, space)])
    print(space, [hexed(c) for c in gradient((0, 0, 0), (1, 1, 1), 5, space)])
made = list(distinct(10))
print([hexed(c) for c in made], len({hexed(c) for c in made}))
print([hexed(c) for c in sorted(made, key=lambda c: colorsys.rgb_to_hsv(*c))])
print([hexed(c) for c in sorted(made, key=lambda c: colorsys.rgb_to_yiq(*c)[0])])
named = {"red": (1, 0, 0), "orange": (1, 0.65, 0), "yellow": (1, 1, 0), "green": (0, 0.5, 0), "teal": (0, 0.5, 0.5), "blue": (0, 0, 1), "indigo": (0.29, 0, 0.51), "pink": (1, 0.75, 0.8), "grey": (0.5, 0.5, 0.5)}
for name, colour in sorted(named.items(), key=lambda item: colorsys.rgb_to_hls(*item[1])):
    h, l, s = colorsys.rgb_to_hls(*colour)
    print(f"{name:8}{h * 360:7.1f}{l:7.1%}{s:7.1%} {hexed(colour)}")
def nearest(colour):
    return min(named, key=lambda name: sum((a - b) ** 2 for a, b in zip(colorsys.rgb_to_yiq(*named[name]), colorsys.rgb_to_yiq(*colour))))
print([nearest(c) for c in ((0.9, 0.1, 0.1), (0.2, 0.2, 0.9), (0.6, 0.6, 0.5), (0.1, 0.5, 0.4), (1, 0.8, 0.8))])
