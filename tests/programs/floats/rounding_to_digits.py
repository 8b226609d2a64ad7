# round(x, n) rounds the exact value half to even; format() does too.
values = [0.5, 1.5, 2.5, 2.675, 1.005, 0.125, 0.375, -2.5, 1e16, 123456.789, 5e-324, 1.7976931348623157e308, 0.1 + 0.2, 1234.5, 25.0, 35.0, 1e22 + 1e6]
for value in values:
    for digits in (None, 0, 1, 2, 3, 5, 15, 16, 17, 20, -1, -2, -3, -5, 22, 23, -308, -309, 400, -400, 2**70, -2**70, True):
        try:
            print(value, digits, repr(round(value, digits)))
        except Exception as error:
            print(value, digits, type(error).__name__, len(error.args))
    print(f"{value:.0f}" if value < 1e30 else "", f"{value:.1f}" if value < 1e30 else "", f"{value:.2e}", f"{value:.3g}", f"{value:#.3g}")
for bad in ("1", 1.5, [], 1j):
    try:
        round(1.5, bad)
    except TypeError as error:
        print(error)
