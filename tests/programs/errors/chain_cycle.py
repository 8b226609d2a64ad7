# Chains that come back to themselves end.
first = ValueError("first")
second = KeyError("second")
first.__context__ = second
second.__context__ = first
seen = []
error = first
while error is not None and error not in seen:
    seen.append(error)
    error = error.__context__
print([type(one).__name__ for one in seen])
try:
    raise first
except ValueError as caught:
    print(caught is first, repr(caught.__context__))
first.__cause__ = first
print(first.__cause__ is first, first.__suppress_context__)
raise first
