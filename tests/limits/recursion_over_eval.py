# limits: recursion=100
# ends: completed
text = "eval(text)"
try:
    eval(text)
except RecursionError as error:
    print(error)
