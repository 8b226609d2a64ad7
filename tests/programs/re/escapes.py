import re

for pattern in [r"\a\f\n\r\t\v\\", r"\x41\u0042\U00000043", r"\101\060\0", r"[\a\b\f\n\r\t\v\\]+", r"\N{EM DASH}\N{greek small letter alpha}", r"[\N{LATIN SMALL LETTER A}-\N{LATIN SMALL LETTER C}]+", r"\.\*\+\?\(\)\[\]\{\}\|\^\$", r"\-\ \!\~\_\é", r"\18" if False else r"(a)\1", r"\x00\x7f\xff", r"\U0001F600"]:
    text = "\a\f\n\r\t\v\\ ABC A0\0 \b —α abcba .*+?()[]{}|^$ - !~_é aa \0\x7f\xff \U0001f600"
    print(pattern, [ascii(m.group()) for m in re.finditer(pattern, text)])
print(re.findall(rb"\x41\101\n", b"AA\n"), re.findall(rb"[\xe0-\xff]", bytes(range(0xd0, 0x100)))[:3])
print(re.findall("\\\n", "\n"), re.findall("[\\\n]", "\n"), re.findall("\\\t", "\t"))
