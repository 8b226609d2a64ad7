import late

value = 1
