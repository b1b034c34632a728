package lv.lidzas.access.secondfactor;

/**
 * What a page shows so that an authenticator application learns a new secret.
 *
 * @param secret in groups of four, to be typed where nothing can be scanned
 */
record SetUp(QrPicture picture, String secret) {

    static SetUp of(String account, String secret) {
        return new SetUp(QrPicture.of(Totp.address(account, secret)), secret.replaceAll("(.{4})(?=.)", "$1 "));
    }
}
