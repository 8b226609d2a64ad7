# Which single operands may be left unused: mappings, and what has __getitem__.
def show(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)

class G:
    def __getitem__(self, key):
        return key

for operand in ({}, {b"k": b"v"}, [], [1], range(3), memoryview(b"ab"), bytearray(b"x"), b"x", "x", (), (1,), G(), 5, None, {1}, slice(1)):
    for template in ("plain", b"plain", bytearray(b"plain"), "%%", b"%%"):
        show(lambda: template % operand)
show(lambda: b"%(k)s-%(k)5s" % {b"k": b"v"})
show(lambda: b"%(k)s" % {"k": b"v"})
show(lambda: b"%(a(b)c)s" % {b"a(b)c": b"nested"})
show(lambda: b"%(k" % {b"k": 1})
show(lambda: b"%(k)" % {b"k": 1})
show(lambda: b"%(k)d%s" % {b"k": 1})
show(lambda: b"%(k)*d" % {b"k": 1})
show(lambda: b"%(k)s" % (1,))
show(lambda: b"%(k)s" % G())
show(lambda: "%(k)s %(m)r" % G())
show(lambda: "%(k)s" % [1])
show(lambda: "%(k)s" % memoryview(b"ab"))
