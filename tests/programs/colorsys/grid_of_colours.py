"""Every colour of a grid through all three spaces and back, with the largest error of each way."""
import colorsys

steps = [0.0, 0.25, 0.5, 0.75, 1.0]
for name in ("hsv", "hls", "yiq"):
    there, back = getattr(colorsys, f"rgb_to_{name}"), getattr(colorsys, f"{name}_to_rgb")
    worst, seen = 0.0, 0
    for r in steps:
        for g in steps:
            for b in steps:
                x, y, z = there(r, g, b)
                again = back(x, y, z)
                worst = max([worst] + [abs(one - two) for one, two in zip((r, g, b), again)])
                seen += 1
                if (r, b) in ((0.25, 0.75), (1.0, 0.0), (0.5, 0.5)):
                    print(name, (r, g, b), tuple(round(v, 10) for v in (x, y, z)))
    print(name, seen, worst < 1e-9, len({tuple(round(v, 9) for v in there(r, g, b)) for r in steps for g in steps for b in steps}))
print([colorsys.rgb_to_hsv(v, v, v) for v in steps])
print([colorsys.rgb_to_hls(v, v, v) for v in steps])
print([tuple(round(x, 12) + 0.0 for x in colorsys.rgb_to_yiq(v, v, v)) for v in steps])
print([colorsys.hsv_to_rgb(h / 6, 1.0, 1.0) for h in range(7)])
print([colorsys.hls_to_rgb(h / 6, 0.5, 1.0) for h in range(4)])
