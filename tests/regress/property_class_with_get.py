# The second access through the same place called the getter and left out the __get__ of a class that derives from property.
class Shown(property):
    def __get__(self, instance, owner=None):
        if instance is None:
            return "on the class"
        return "got " + super().__get__(instance, owner)


class Holder:
    plain = property(lambda self: "plain")
    shown = Shown(lambda self: "value")


def read(holder):
    return holder.shown, holder.plain


for _ in range(4):
    print(read(Holder()))
print(Holder.shown, Shown.__get__(Holder.__dict__["shown"], Holder()))
