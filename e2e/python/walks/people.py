"""People who sign up and sign in through Keycloak's pages, without a browser."""

import base64
import hashlib
import html
import re
import secrets
from http.cookiejar import CookieJar, DefaultCookiePolicy
from urllib.parse import parse_qs, urlencode, urlparse

import httpx

CLIENT = "plumbline-ui"
PASSWORD = "correct Horse 42 battery"


def sign_up(url, email, password=PASSWORD, name=("Ada", "Walker")):
    """Register a person; the access token of the session that begins."""
    browser = Browser(url)
    page = browser.open("registrations")
    fields = {
        "username": email,
        "email": email,
        "firstName": name[0],
        "lastName": name[1],
        "password": password,
        "password-confirm": password,
    }
    return browser.token(browser.submit(page, fields))


def sign_in(url, email, password):
    browser = Browser(url)
    page = browser.open("auth")
    return browser.token(browser.submit(page, {"username": email, "password": password, "credentialId": ""}))


class LocalhostIsSecure(DefaultCookiePolicy):
    """Keycloak's cookies are Secure: browsers send those to http://localhost, http.cookiejar would not."""

    def set_ok(self, cookie, request):
        cookie.secure = False
        return super().set_ok(cookie, request)


class Browser:
    """Follows the code flow with PKCE: the authorization page, one form, the code."""

    def __init__(self, url):
        self.url = url
        self.realm = f"{url}/auth/realms/plumbline/protocol/openid-connect"
        self.client = httpx.Client(cookies=CookieJar(policy=LocalhostIsSecure()), timeout=30)
        self.verifier = secrets.token_urlsafe(48)

    def open(self, page):
        digest = hashlib.sha256(self.verifier.encode()).digest()
        query = {
            "client_id": CLIENT,
            "redirect_uri": f"{self.url}/signed-in",
            "response_type": "code",
            "scope": "openid profile email",
            "state": secrets.token_urlsafe(8),
            "code_challenge": base64.urlsafe_b64encode(digest).rstrip(b"=").decode(),
            "code_challenge_method": "S256",
        }
        answer = self.client.get(f"{self.realm}/{page}?{urlencode(query)}", follow_redirects=True)
        assert answer.status_code == 200, f"{page}: {answer.status_code} {answer.text[:500]}"
        return answer.text

    def submit(self, page, fields):
        action = html.unescape(re.search(r'<form[^>]*action="([^"]+)"', page).group(1))
        answer = self.client.post(action, data=fields)
        assert answer.status_code == 302, f"the form was not accepted: {answer.status_code} {visible(answer.text)}"
        return parse_qs(urlparse(answer.headers["location"]).query)["code"][0]

    def token(self, code):
        answer = self.client.post(
            f"{self.realm}/token",
            data={
                "grant_type": "authorization_code",
                "client_id": CLIENT,
                "code": code,
                "redirect_uri": f"{self.url}/signed-in",
                "code_verifier": self.verifier,
            },
        )
        assert answer.status_code == 200, f"no token: {answer.status_code} {answer.text[:500]}"
        return answer.json()["access_token"]


def visible(page):
    return " ".join(re.sub(r"<(script|style).*?</\1>|<[^>]+>", " ", page, flags=re.S).split())[:800]
