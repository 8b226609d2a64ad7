import re

data = b"key=value; \xff\xfe other=\x00\x01"
for subject in (data, bytearray(data), memoryview(data), memoryview(bytearray(data))[4:]):
    p = re.compile(rb"(\w+)=([^;]*)")
    print(type(subject).__name__, p.findall(subject), p.search(subject).groups(), p.split(subject), p.sub(rb"\2", subject), type(p.search(subject).group()).__name__, type(p.search(subject).string).__name__)
print(re.findall(rb"[\x80-\xff]+", data), re.findall(b".", b"\n\r\xff"), re.findall(rb"\s", bytes(range(40))), re.match(b"\xe9", "é".encode("latin-1")).span())
released = memoryview(b"a")
released.release()
try:
    re.search(b"a", released)
except TypeError as error:
    print(error)
array = bytearray(b"aaa")
for m in re.finditer(b"a", array):
    print(m.span(), m.group())


class Data(bytes):
    pass


print(type(re.match(b".*", Data(b"ab")).group()).__name__, re.sub(b"a", b"x", Data(b"aba")), type(re.sub(b"q", b"x", Data(b"aba"))).__name__)
