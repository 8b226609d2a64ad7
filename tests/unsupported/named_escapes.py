# Characters by their Unicode names.
# refused with: not supported yet: \N{...} escapes
print("\N{LATIN SMALL LETTER E WITH ACUTE}", "\N{SNOWMAN}", "a\N{BULLET}b", len("\N{GRINNING FACE}"), ascii("\N{greek small letter alpha}"))
print(f"{1}\N{EM DASH}{2}", r"\N{raw}", b"\\N{bytes}", "\N{DIGIT ONE}" == "1", "\N{NO-BREAK SPACE}".isspace())
