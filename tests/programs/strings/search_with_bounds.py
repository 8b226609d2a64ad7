# find, rfind, index, rindex, count, startswith and endswith with bounds that lie anywhere, and with nothing to look for.
text, data = "abcabcab", b"abcabcab"
for part in ["", "a", "abc", "ab", "bca", "x", "abcabcab", "abcabcabc"]:
    for start in (None, 0, 1, 7, 8, 9, -1, -3, -20, 2**70):
        for end in (None, 0, 5, 8, 100, -2, -2**70):
            row = [text.find(part, start, end), text.rfind(part, start, end), text.count(part, start, end), text.startswith(part, start, end), text.endswith(part, start, end)]
            same = [data.find(part.encode(), start, end), data.rfind(part.encode(), start, end), data.count(part.encode(), start, end), data.startswith(part.encode(), start, end),
                    data.endswith(part.encode(), start, end)]
            try:
                row.append(text.index(part, start, end))
            except ValueError as error:
                row.append(str(error))
            print(repr(part), start, end, row, same == row[:5])
