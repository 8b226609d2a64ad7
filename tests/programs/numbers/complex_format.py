# Format specifications of complex numbers; padding with zeros is refused, wherever the zero comes from.
numbers = [1 + 2j, -1.5 - 0.25j, complex(0, -0.0), complex(float("inf"), float("nan")), 1234567.891 + 1e-7j, 0j, -0j]
for spec in ["", "f", ".2f", "e", ".3E", "g", ".3g", ",", "_.1f", ",.2f", "+", " .1f", "+.0f", "30", ">30", "<30.2f", "^30", "*^30.1f", "#.0f", ".3", "z.0f", "n", "G", "F", "0", "010", "0>5", "0<5f", "0^30", "<030", "=30", "0=30", "*=30", "d", "x", "s", "%", "c", ".2,f", "\u0663\u0660.1f"]:
    for number in numbers:
        try:
            print(repr(spec), ascii(format(number, spec)))
        except ValueError as error:
            print(ascii(spec), error)
