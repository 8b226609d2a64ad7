# The unit separator is the first character that the text about a conversion shows as it is.
for code in (30, 31, 32, 126, 127, 128):
    try:
        print("%" + chr(code) % ())
    except ValueError as error:
        print(code, ascii(str(error)))
    try:
        print(("%" + chr(code)) % 1)
    except ValueError as error:
        print(code, ascii(str(error)))
    try:
        print(("%" + chr(code)).encode("latin-1") % 1)
    except (ValueError, OverflowError) as error:
        print(code, ascii(str(error)))
