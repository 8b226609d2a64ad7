# TypeAliasType called directly: eager value, checked arguments, compared with the statement.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


type Statement[T] = list[T]
AliasType = type(Statement)
T, = Statement.__type_params__
print(AliasType, AliasType.__name__, AliasType.__module__)
eager = AliasType("eager", int | None)
generic = AliasType("generic", dict[str, T], type_params=(T,))
print(eager, eager.__value__, eager.__type_params__, eager.__name__, eager.__module__)
print(generic, generic.__value__, generic.__type_params__, generic[int], generic[int].__value__)
print(eager.evaluate_value(1), eager | str, isinstance(eager, AliasType), isinstance(Statement[int], AliasType))
attempt(lambda: AliasType())
attempt(lambda: AliasType("only name"))
attempt(lambda: AliasType(5, int))
attempt(lambda: AliasType("name", int, (T,)))
attempt(lambda: AliasType("name", int, type_params=[T]))
attempt(lambda: AliasType("name", int, type_params=(5,)))
attempt(lambda: AliasType("name", int, other=1))
attempt(lambda: AliasType("name", int, type_params=(T, T)))
attempt(lambda: AliasType("not an identifier at all", 5).__value__)
attempt(lambda: AliasType("", None))
attempt(lambda: AliasType(name="keyword", value=3).__value__)
attempt(lambda: eager[int])
attempt(lambda: generic[int, str])
attempt(lambda: type("Sub", (AliasType,), {}))


def with_default[A, B = int](): ...


A, B = with_default.__type_params__
attempt(lambda: AliasType("order", int, type_params=(A, B)).__type_params__)
attempt(lambda: AliasType("order", int, type_params=(B, A)).__type_params__)
alias = AliasType("loop", "placeholder")
for value in (None, 5, "text", [1], int, alias):
    print(AliasType("v", value).__value__ == value, end=" ")
print()
attempt(lambda: hash(eager) == hash(eager))
attempt(lambda: eager == AliasType("eager", int | None))
attempt(lambda: eager.__value__.__value__)
