# Flag: |, &, ^, ~, containment, iteration, names of combinations.
from enum import Flag, auto


class Permission(Flag):
    READ = auto()
    WRITE = auto()
    EXECUTE = auto()
    ALL = READ | WRITE | EXECUTE


both = Permission.READ | Permission.WRITE
print(both, repr(both), both.name, both.value, list(both), len(both), Permission.READ in both, Permission.EXECUTE in both, Permission.ALL in Permission.ALL)
print(both & Permission.READ, both ^ Permission.READ, ~both, ~Permission.READ, Permission.READ & Permission.WRITE, bool(Permission.READ & Permission.WRITE), Permission(0), repr(Permission(0)))
print(Permission.ALL, list(Permission.ALL), ~Permission.ALL, ~Permission(0), Permission(7) is Permission.ALL, Permission(3) is both, list(Permission), len(Permission))
permissions = Permission(0)
for flag in (Permission.READ, Permission.EXECUTE):
    permissions |= flag
print(permissions)
permissions &= ~Permission.READ
print(permissions, permissions == Permission.EXECUTE)
permissions ^= Permission.ALL
print(permissions, hash(permissions) == hash(Permission(3)), {Permission(3): "both"}[both])
for operation in (lambda: Permission.READ | 1, lambda: 1 | Permission.READ, lambda: Permission.READ & "x", lambda: Permission(8), lambda: Permission("x"), lambda: Permission.READ < Permission.WRITE, lambda: 1 in both, lambda: Permission.READ + Permission.WRITE, lambda: int(both)):
    try:
        print(operation())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(Permission["READ"], Permission.__members__["ALL"], Permission.READ.name, Permission(5).name, Permission(0).name, str(Permission(5)))


class Style(Flag):
    BOLD = 1
    ITALIC = 2
    NONE = 0
    FANCY = 3


print(Style.NONE, list(Style), Style.FANCY, list(Style.FANCY), Style.BOLD | Style.ITALIC, Style(0) is Style.NONE, Style.NONE in Style.BOLD, ~Style.NONE, not Style.NONE)
