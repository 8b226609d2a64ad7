# limits: recursion=100
# ends: raised RecursionError
def again():
    exec("again()")


again()
