# Halves of pairs, pairs the wrong way round, odd lengths.
units = [0x41, 0xd800, 0xdbff, 0xdc00, 0xdfff, 0xe000]
for codec, order in [("utf-16-le", "little"), ("utf-16-be", "big")]:
    for a in units:
        for b in units:
            data = a.to_bytes(2, order) + b.to_bytes(2, order)
            for cut in (4, 3):
                try:
                    print(codec, data[:cut], ascii(data[:cut].decode(codec)))
                except UnicodeDecodeError as error:
                    print(codec, data[:cut], error.start, error.end, error.reason)
                print(ascii(data[:cut].decode(codec, "replace")), ascii(data[:cut].decode(codec, "backslashreplace")), ascii(data[:cut].decode(codec, "ignore")))
