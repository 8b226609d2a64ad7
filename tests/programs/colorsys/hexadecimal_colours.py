"""A class of colours as web pages write them: parsing, mixing, lighter and darker, complements, contrast."""
import colorsys
import dataclasses
import re


@dataclasses.dataclass(frozen=True, order=True)
class Colour:
    red: int
    green: int
    blue: int

    def __post_init__(self):
        for field in dataclasses.fields(self):
            value = getattr(self, field.name)
            if not 0 <= value <= 255:
                raise ValueError(f"{field.name} must be between 0 and 255, not {value}")

    @classmethod
    def parse(cls, text):
        match = re.fullmatch(r"#?([0-9a-f]{3}|[0-9a-f]{6})", text.strip(), re.IGNORECASE)
        if match is None:
            raise ValueError(f"invalid colour: {text!r}")
        digits = match[1] if len(match[1]) == 6 else "".join(c * 2 for c in match[1])
        return cls(*bytes.fromhex(digits))

    @property
    def unit(self):
        return tuple(value / 255 for value in dataclasses.astuple(self))

    @classmethod
    def of(cls, values):
        return cls(*(round(min(1, max(0, value)) * 255) for value in values))

    def shifted(self, hue=0.0, lightness=0.0, saturation=0.0):
        h, l, s = colorsys.rgb_to_hls(*self.unit)
        return self.of(colorsys.hls_to_rgb((h + hue) % 1, min(1, max(0, l + lightness)), min(1, max(0, s + saturation))))

    def contrast(self, other):
        def luminance(colour):
            parts = [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in colour.unit]
            return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts))
        low, high = sorted((luminance(self), luminance(other)))
        return (high + 0.05) / (low + 0.05)

    def __str__(self):
        return f"#{self.red:02x}{self.green:02x}{self.blue:02x}"


for text in ("#336699", "f00", " #FFFFFF ", "#000", "1e90ff", "#12", "green", "#12345g"):
    try:
        colour = Colour.parse(text)
    except ValueError as error:
        print(error)
        continue
    print(colour, colour.shifted(0.5), colour.shifted(lightness=0.2), colour.shifted(lightness=-0.2), colour.shifted(saturation=-1), [str(colour.shifted(k / 3)) for k in range(3)], round(colour.contrast(Colour(255, 255, 255)), 3))
print(sorted(map(Colour.parse, ("#abc", "#123", "#fff")))[0], Colour(1, 2, 3), repr(Colour(1, 2, 3)))
try:
    Colour(0, 256, 0)
except ValueError as error:
    print(error)
