# A list iterator looks at the list as it is now: what is appended is seen, what is removed shifts the rest.
x = [1, 2, 3]
seen = []
for item in x:
    seen.append(item)
    if item < 20:
        x.append(item * 10)
print(seen)
x = list(range(8))
for item in x:
    x.remove(item)
print(x)
x = [1, 2, 3, 4]
iterator = iter(x)
print(next(iterator), iterator.__length_hint__())
x.clear()
print(iterator.__length_hint__(), next(iterator, "end"))
x.extend([5, 6, 7])
print(next(iterator, "still at its end"), iterator.__length_hint__())
x = [1, 2, 3]
backwards = reversed(x)
x.append(4)
print(next(backwards), backwards.__length_hint__())
del x[1:]
print(list(backwards), list(backwards))
