# A try block with nothing but `continue` in a loop ran into its handler.
def count(numbers):
    for _ in range(2):
        try:
            continue
        except ValueError:
            print("never")
    for _ in numbers:
        try:
            continue
        except ValueError:
            print("never")
        finally:
            print("finally")
    while numbers:
        try:
            break
        except ValueError:
            print("never")
    return "done"


print(count([1, 2]))
