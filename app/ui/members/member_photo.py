"""The photo of a member: chosen from a file, pasted, taken away.

What it is for: a small picture in the form; what is kept is bounded in size whatever a camera made.
What it is not for: storing it (members_work).
"""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QImage, QImageReader, QPainter
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QWidget

from app.ui.theme.icons import pixmap
from app.ui.theme.theme import current
from app.ui.theme.tokens import Tokens
from app.ui.widgets.boxes import Column, Row
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.label import Label
from app.ui.widgets.painted import Painted

MOST = QSize(360, 480)
"""The largest picture that is kept, in pixels: three by four, enough for a card."""
MOST_MEGAPIXELS = 60
"""Of a file that is read: more than any camera of a commune makes, and 240 MB of memory while it is read."""
_FORMATS = frozenset({b"jpeg", b"png", b"bmp"})
_QUALITY = 85
_SHOWN = QSize(105, 140)
_ICON = 32


class PhotoPart(QWidget):
    """The picture with what can be done with it."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no photo."""
        super().__init__(parent)
        self.image: bytes | None = None
        self._stored: bytes | None = None
        self.picture = _Picture()
        self.choose, self.paste = LinkButton(self.tr("Chọn ảnh…")), LinkButton(self.tr("Dán ảnh"))
        self.remove = LinkButton(self.tr("Bỏ ảnh"))
        self.problem = Label("", "error", wrap=True)
        buttons = Column(self.choose, self.paste, self.remove, None, gap=0)
        for button in (self.choose, self.paste, self.remove):
            buttons.setAlignment(button, Qt.AlignmentFlag.AlignLeft)
        Column(Row(self.picture, buttons, gap=8), self.problem, None, gap=4, parent=self)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.choose.clicked.connect(self._choose)
        self.paste.clicked.connect(self._paste)
        self.remove.clicked.connect(lambda: self._take(None))
        self.show_image(None)

    @property
    def is_changed(self) -> bool:
        """Whether another photo is shown than the one that is stored."""
        return self.image != self._stored

    def show_image(self, image: bytes | None) -> None:
        """Show the photo that is stored."""
        self._stored = image
        self._take(image)

    def _choose(self) -> None:
        kinds = self.tr("Ảnh (*.jpg *.jpeg *.png *.bmp)")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Chọn ảnh"), "", kinds)
        if path:
            self.read(path)

    def read(self, path: str) -> None:
        """Take the picture in a file; one that is none or has too many points is refused before it is unpacked."""
        reader = QImageReader(path)
        reader.setAutoTransform(True)
        reader.setDecideFormatFromContent(True)
        if bytes(reader.format().data()) not in _FORMATS:
            self._say(self.tr("Không đọc được ảnh này; chọn tệp .jpg hoặc .png."))
            return
        size = reader.size()
        if size.width() * size.height() > MOST_MEGAPIXELS * 10**6:
            words = self.tr("Ảnh quá lớn, nhiều nhất %1 triệu điểm ảnh. Thu nhỏ ảnh rồi chọn lại.")
            self._say(words.replace("%1", str(MOST_MEGAPIXELS)))
            return
        self._take_picture(reader.read(), self.tr("Không đọc được ảnh này; chọn tệp .jpg hoặc .png."))

    def _paste(self) -> None:
        self._take_picture(
            QGuiApplication.clipboard().image(), self.tr("Chưa chép ảnh nào. Chép ảnh rồi bấm «Dán ảnh».")
        )

    def _take_picture(self, picture: QImage, problem: str) -> None:
        if picture.isNull():
            self._say(problem)
        else:
            self._take(bounded(picture))

    def _say(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.show()

    def _take(self, image: bytes | None) -> None:
        self.image = image
        self.problem.hide()
        self.remove.setVisible(image is not None)
        self.picture.show_image(image)
        self.picture.setAccessibleName(self.tr("Có ảnh") if image else self.tr("Chưa có ảnh"))
        self.changed.emit()


class _Picture(Painted):
    """The photo, or the sign of a person where there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()

    def show_image(self, image: bytes | None) -> None:
        self._image = QImage.fromData(image) if image else QImage()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(current().px(_SHOWN.width()), current().px(_SHOWN.height()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def draw(self, painter: QPainter, tokens: Tokens) -> None:
        room = QRect(0, 0, self.sizeHint().width(), self.sizeHint().height())
        painter.fillRect(room, QColor(tokens.colours.sunken))
        if self._image.isNull():
            sign = pixmap("user", tokens.colours.faint, tokens.px(_ICON), self.devicePixelRatioF())
            painter.drawPixmap(room.center() - QRect(0, 0, tokens.px(_ICON), tokens.px(_ICON)).center(), sign)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self._image.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        shown = QRect(room.topLeft(), size)
        shown.moveCenter(room.center())
        painter.drawImage(shown, self._image)


def bounded(picture: QImage) -> bytes:
    """Return a picture as it is kept: not larger than `MOST`, as JPEG."""
    if picture.width() > MOST.width() or picture.height() > MOST.height():
        smooth = Qt.TransformationMode.SmoothTransformation
        picture = picture.scaled(MOST, Qt.AspectRatioMode.KeepAspectRatio, smooth)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.convertToFormat(QImage.Format.Format_RGB32).save(buffer, "JPEG", _QUALITY)  # pyright: ignore[reportArgumentType, reportCallIssue] Qt takes it, its stubs say bytes
    return bytes(data.data())
