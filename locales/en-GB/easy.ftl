# What is said around the questions of a survey, easy to read.
survey-kept-easy = We keep the answers you choose.
survey-not-kept-easy = We do not keep your name. We do not know who you are. Your answers are mixed with the answers of other people. Nothing is kept before you press “Send”.
survey-cannot-easy = After you send your answers, we cannot find them again. So we cannot change them. We cannot find you to help you. If only a few people are like you, somebody might guess which answers are yours. So we never show small numbers.
survey-your-choice-easy = You do not have to answer. You can leave out a question. You can stop at any time.
survey-last-words-easy = You can go back and change your answers now. After you send them, nobody can change them.
words-kept-easy = A person reads what you write. It is their work to keep children safe. They take out names. Then other people may read it, without your name. We keep the time until that person has decided. You can keep a code. With the code you can see what happened, and take your words back. Nobody can see that your words and your answers belong together.
words-about-easy = Do not write names, addresses or telephone numbers. Other people may read what you write, without your name. You can write up to { $n } letters.
