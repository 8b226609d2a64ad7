# gc.collect() collects at once and finalises what it finds.
import gc


class Noted:
    log = []

    def __init__(self, name):
        self.name = name

    def __del__(self):
        Noted.log.append(self.name)


def make():
    a, b = Noted("a"), Noted("b")
    a.other, b.other = b, a
    Noted("c")


make()
gc.collect()
print(sorted(Noted.log))
gc.collect()
print(len(Noted.log), gc.isenabled())
