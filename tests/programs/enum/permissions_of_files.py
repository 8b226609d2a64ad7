# IntFlag as file modes: parsing rwx text, masks, umask, groups of three bits, changes and comparisons.
from enum import CONFORM, Flag, IntFlag


class Bit(IntFlag):
    X = 1
    W = 2
    R = 4

    @classmethod
    def parse(cls, text):
        value = cls(0)
        for letter in text:
            if letter != "-":
                value |= cls[letter.upper()]
        return value

    def __str__(self):
        return "".join(bit.name.lower() if bit in self else "-" for bit in reversed(type(self)))


class Mode:
    def __init__(self, owner=Bit(0), group=Bit(0), others=Bit(0)):
        self.parts = owner, group, others

    @classmethod
    def of_number(cls, number):
        return cls(*(Bit(number >> shift & 7) for shift in (6, 3, 0)))

    @classmethod
    def of_text(cls, text):
        return cls(*(Bit.parse(text[at : at + 3]) for at in (0, 3, 6)))

    def __int__(self):
        return self.parts[0] << 6 | self.parts[1] << 3 | self.parts[2]

    def __index__(self):
        return int(self)

    def __str__(self):
        return "".join(map(str, self.parts))

    def without(self, mask):
        return Mode(*(part & ~other for part, other in zip(self.parts, mask.parts)))

    def changed(self, text):
        parts = dict(zip("ugo", self.parts))
        for change in text.split(","):
            at = next(index for index, letter in enumerate(change) if letter in "+-=")
            bits = Bit.parse(change[at + 1 :])
            for who in change[:at].replace("a", "ugo") or "ugo":
                parts[who] = {"+": parts[who] | bits, "-": parts[who] & ~bits, "=": bits}[change[at]]
        return Mode(*parts.values())


for number in (0o755, 0o644, 0o7, 0o400, 0):
    mode = Mode.of_number(number)
    print(oct(number), mode, int(mode) == number, int(Mode.of_text(str(mode))) == number, oct(mode), [repr(part) for part in mode.parts])
print(Mode.of_number(0o777).without(Mode.of_number(0o022)), Mode.of_number(0o600).changed("g+r,o=r,u-w"), Mode.of_text("rwxrwxrwx").changed("a-x"), Mode.of_number(0).changed("+x,u=rw"))
print(Bit.parse("rw"), repr(Bit.parse("r-x")), Bit(7) == 7, Bit.R > Bit.W, [bit for bit in Bit.parse("rx")], Bit.R in Bit(6), ~Bit.R, repr(~Bit.R), repr(Bit.R << 1), hash(Bit(7)) == hash(7))
for wrong in ("rq", "s"):
    try:
        Bit.parse(wrong)
    except KeyError as error:
        print("KeyError", error)


class Role(Flag, boundary=CONFORM):
    VIEW = 1
    EDIT = 2
    DELETE = 4
    EDITOR = VIEW | EDIT
    ADMIN = EDITOR | DELETE


class User:
    def __init__(self, name, role):
        self.name, self.role = name, role

    def allowed(self, needed):
        return self.role & needed == needed


users = [User("ann", Role.ADMIN), User("bo", Role.EDITOR), User("cy", Role(0)), User("di", Role(0b1001))]
for user in users:
    print(user.name, user.role, [right.name for right in Role if user.allowed(right)], user.allowed(Role.EDITOR), [right.name for right in ~user.role])
