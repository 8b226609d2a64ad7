import io
import tokenize

for data in [b'x\n', b'\xef\xbb\xbfx', b'# coding: latin-1\nx="\xe9"', b'\n# -*- coding: utf-8 -*-\n', b'# coding: bogus\n', b'\xef\xbb\xbf# coding: latin-1\n', b'\xff', b'', b'# vim: set fileencoding=ascii :\n', b'x\n# coding: latin-1\n', b'#!/x\n#coding=UTF-8\ny']:
    try: print(data, tokenize.detect_encoding(io.BytesIO(data).readline))
    except Exception as e: print(data, repr(e))
    try: print([tuple(t) for t in tokenize.tokenize(io.BytesIO(data).readline)], tokenize.untokenize(tokenize.tokenize(io.BytesIO(data).readline)))
    except Exception as e: print(data, repr(e))
