"""Tokens as the identity provider would sign them, with claims of one's own: its key lies in the product's own PostgreSQL."""

import base64
import hashlib
import json

from asn1crypto.keys import PrivateKeyInfo, RSAPrivateKey

from walks.database import connect

# what PKCS #1 v1.5 puts before a SHA-256 (RFC 8017, 9.2)
SHA_256 = bytes.fromhex("3031300d060960864801650304020105000420")


def signed_again(product, token, **changes):
    """The token with changed claims and a signature that fits them."""
    header, claims, _ = token.split(".")
    content = f"{header}.{encoded({**decoded(claims), **changes})}"
    return f"{content}.{base64url(signature(realm_key(product), content.encode()))}"


def realm_key(product):
    with connect(product, "keycloak") as connection:
        ((text,),) = connection.run("""
            SELECT f.value FROM component_config f
            JOIN component c ON c.id = f.component_id JOIN realm r ON r.id = c.realm_id
            WHERE r.name = 'plumbline' AND c.provider_id = 'rsa-generated' AND f.name = 'privateKey'""")
    key = base64.b64decode(text)
    try:
        return RSAPrivateKey.load(key, strict=True).native
    except (TypeError, ValueError):
        return PrivateKeyInfo.load(key)["private_key"].parsed.native


def signature(key, content):
    size = (key["modulus"].bit_length() + 7) // 8
    digest = SHA_256 + hashlib.sha256(content).digest()
    padded = b"\x00\x01" + b"\xff" * (size - len(digest) - 3) + b"\x00" + digest
    return pow(int.from_bytes(padded, "big"), key["private_exponent"], key["modulus"]).to_bytes(size, "big")


def decoded(part):
    return json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))


def encoded(value):
    return base64url(json.dumps(value).encode())


def base64url(content):
    return base64.urlsafe_b64encode(content).decode().rstrip("=")
