# A view that a function has left behind no longer forbids its bytearray to grow, when a method is called.
def look(a):
    v = memoryview(a)
    return v[0]
a = bytearray(b"abc")
look(a)
a.append(1)
print(sum(memoryview(a)))
a.extend(b"zz")
def nested():
    b = bytearray(b"12")
    for i in range(3):
        look(b)
        b.append(i)
    total = look(b)
    b.insert(0, total)
    return b
print(a, nested())
