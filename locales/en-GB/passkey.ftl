# Passkeys
passkeys-title = Passkeys
passkeys-intro = With a passkey you sign in by your fingerprint, your face or the code of your phone or computer. There is nothing to type, and a false site cannot make use of it.
passkeys-none = You have no passkey yet.
passkeys-prove = To add or remove a passkey, sign in again first.
passkeys-no-script = To add a passkey, your browser must be allowed to run the script of this page.
passkey-label = Name of the new passkey
passkey-label-hint = Such as “My phone”, so that you know it again. It may stay empty.
passkey-add = Add a passkey
passkey-added = The passkey was added. Next time, choose “Sign in with a passkey”.
passkey-ended = The passkey was removed. It signs in no more. You can also delete it on the device.
passkey-name = Passkey
passkey-created = Added
passkey-used = Last used
passkey-never-used = Not yet
passkey-act = What you can do
passkey-end = Remove
passkey-sign-in = Sign in with a passkey
passkey-card = Sitting beside them? Let them sign in with this code on their own phone or computer, and add a passkey there under “Your account”. From then on they sign in without a code.

# What went wrong
passkey-cancelled = Nothing happened: it was cancelled or took too long, or this device has no passkey for this site. Try again, or choose another way.
passkey-known = This device has a passkey for your account already.
passkey-elsewhere = Passkeys work only at { $address }. Open the site there.
passkey-unsupported = This device cannot keep a passkey. Try another one.
passkey-failed = This did not work. Check the connection and try again.
passkey-refused = This passkey was not taken: it is not known here, or it took longer than five minutes. Try again, or choose another way to sign in.
