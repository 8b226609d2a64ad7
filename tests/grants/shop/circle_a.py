import circle_b

x = 1
