a = f"{'inner ' + f'{x:{w}}'} end"
b = t"{a=} {b:%Y}"
c = '''three
lines'''
