import html

codes = [*range(0x200), *range(0xD7F0, 0xD810), *range(0xDFF0, 0xE010), *range(0xFDC0, 0xFE00), *range(0xFFF0, 0x10010), 0x1FFFE, 0x1FFFF, 0x10FFFD,
         0x10FFFE, 0x10FFFF, 0x110000, 10**20]
for code in codes:
    text = html.unescape(f"&#{code};")
    assert text == html.unescape(f"&#x{code:x};")
    if code > 0x10FFFF or text != chr(code):
        print(code, ascii(text))
