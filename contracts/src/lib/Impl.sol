// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {IACL} from "../interfaces/IACL.sol";
import {IFHEExecutor} from "../interfaces/IFHEExecutor.sol";
import {IKMSVerifier} from "../interfaces/IKMSVerifier.sol";
import {FheType} from "./FheType.sol";

/// @notice Where a contract finds the network on its chain.
/// @param ACLAddress who may use which handle
/// @param CoprocessorAddress the executor, which names results and emits events
/// @param KMSVerifierAddress checks public decryptions
// The names are the ecosystem's.
// solhint-disable var-name-mixedcase
struct CoprocessorConfig {
    address ACLAddress;
    address CoprocessorAddress;
    address KMSVerifierAddress;
}
// solhint-enable var-name-mixedcase

/// @title The calls behind `FHE`, on raw handles
/// @notice Checks nothing and replaces nothing. The executor and the ACL check. `FHE` replaces handles that were never
/// set. Use `FHE` unless you hold a `bytes32` of unknown type.
library Impl {
    /// @dev ERC-7201 slot of "confidential.storage.config", which tools of the ecosystem read.
    bytes32 private constant _CONFIG =
        keccak256(abi.encode(uint256(keccak256("confidential.storage.config")) - 1)) & ~bytes32(uint256(0xff));

    /// @notice The contract does not know the network: its constructor did not call `FHE.setCoprocessor`.
    error CoprocessorNotSet();
    /// @notice There is no contract at an address given to `FHE.setCoprocessor`.
    error NoHostContract(address account);

    function getCoprocessorConfig() internal pure returns (CoprocessorConfig storage $) {
        bytes32 slot = _CONFIG;
        assembly {
            $.slot := slot
        }
    }

    function setCoprocessor(CoprocessorConfig memory config) internal {
        CoprocessorConfig storage $ = getCoprocessorConfig();
        $.ACLAddress = _deployed(config.ACLAddress);
        $.CoprocessorAddress = _deployed(config.CoprocessorAddress);
        $.KMSVerifierAddress = _deployed(config.KMSVerifierAddress);
    }

    function add(bytes32 lhs, bytes32 rhs, bool scalar) internal returns (bytes32) {
        return _executor().fheAdd(lhs, rhs, _scalarByte(scalar));
    }

    function sub(bytes32 lhs, bytes32 rhs, bool scalar) internal returns (bytes32) {
        return _executor().fheSub(lhs, rhs, _scalarByte(scalar));
    }

    function mul(bytes32 lhs, bytes32 rhs, bool scalar) internal returns (bytes32) {
        return _executor().fheMul(lhs, rhs, _scalarByte(scalar));
    }

    function div(bytes32 lhs, bytes32 rhs, bool scalar) internal returns (bytes32) {
        return _executor().fheDiv(lhs, rhs, _scalarByte(scalar));
    }

    function rem(bytes32 lhs, bytes32 rhs, bool scalar) internal returns (bytes32) {
        return _executor().fheRem(lhs, rhs, _scalarByte(scalar));
    }

    function shl(bytes32 lhs, bytes32 rhs, bool scalar) internal returns (bytes32) {
        return _executor().fheShl(lhs, rhs, _scalarByte(scalar));
    }

    function shr(bytes32 lhs, bytes32 rhs, bool scalar) internal returns (bytes32) {
        return _executor().fheShr(lhs, rhs, _scalarByte(scalar));
    }

    function rotl(bytes32 lhs, bytes32 rhs, bool scalar) internal returns (bytes32) {
        return _executor().fheRotl(lhs, rhs, _scalarByte(scalar));
    }

    function rotr(bytes32 lhs, bytes32 rhs, bool scalar) internal returns (bytes32) {
        return _executor().fheRotr(lhs, rhs, _scalarByte(scalar));
    }

    function min(bytes32 lhs, bytes32 rhs, bool scalar) internal returns (bytes32) {
        return _executor().fheMin(lhs, rhs, _scalarByte(scalar));
    }

    function max(bytes32 lhs, bytes32 rhs, bool scalar) internal returns (bytes32) {
        return _executor().fheMax(lhs, rhs, _scalarByte(scalar));
    }

    function and(bytes32 lhs, bytes32 rhs, bool scalar) internal returns (bytes32) {
        return _executor().fheBitAnd(lhs, rhs, _scalarByte(scalar));
    }

    function or(bytes32 lhs, bytes32 rhs, bool scalar) internal returns (bytes32) {
        return _executor().fheBitOr(lhs, rhs, _scalarByte(scalar));
    }

    function xor(bytes32 lhs, bytes32 rhs, bool scalar) internal returns (bytes32) {
        return _executor().fheBitXor(lhs, rhs, _scalarByte(scalar));
    }

    function eq(bytes32 lhs, bytes32 rhs, bool scalar) internal returns (bytes32) {
        return _executor().fheEq(lhs, rhs, _scalarByte(scalar));
    }

    function ne(bytes32 lhs, bytes32 rhs, bool scalar) internal returns (bytes32) {
        return _executor().fheNe(lhs, rhs, _scalarByte(scalar));
    }

    function ge(bytes32 lhs, bytes32 rhs, bool scalar) internal returns (bytes32) {
        return _executor().fheGe(lhs, rhs, _scalarByte(scalar));
    }

    function gt(bytes32 lhs, bytes32 rhs, bool scalar) internal returns (bytes32) {
        return _executor().fheGt(lhs, rhs, _scalarByte(scalar));
    }

    function le(bytes32 lhs, bytes32 rhs, bool scalar) internal returns (bytes32) {
        return _executor().fheLe(lhs, rhs, _scalarByte(scalar));
    }

    function lt(bytes32 lhs, bytes32 rhs, bool scalar) internal returns (bytes32) {
        return _executor().fheLt(lhs, rhs, _scalarByte(scalar));
    }

    function not(bytes32 ct) internal returns (bytes32) {
        return _executor().fheNot(ct);
    }

    function neg(bytes32 ct) internal returns (bytes32) {
        return _executor().fheNeg(ct);
    }

    function sum(bytes32[] memory values) internal returns (bytes32) {
        return _executor().fheSum(values);
    }

    function isIn(bytes32 value, bytes32[] memory values) internal returns (bytes32) {
        return _executor().fheIsIn(value, values);
    }

    function rand(FheType randType) internal returns (bytes32) {
        return _executor().fheRand(uint8(randType));
    }

    function randBounded(uint256 upperBound, FheType randType) internal returns (bytes32) {
        return _executor().fheRandBounded(upperBound, uint8(randType));
    }

    function select(bytes32 control, bytes32 ifTrue, bytes32 ifFalse) internal returns (bytes32) {
        return _executor().fheIfThenElse(control, ifTrue, ifFalse);
    }

    function cast(bytes32 ct, FheType toType) internal returns (bytes32) {
        return _executor().cast(ct, uint8(toType));
    }

    function trivialEncrypt(uint256 value, FheType toType) internal returns (bytes32) {
        return _executor().trivialEncrypt(value, uint8(toType));
    }

    /// @dev Like the contract, the user may use the input until the end of the transaction.
    function verify(bytes32 inputHandle, bytes memory inputProof, FheType toType) internal returns (bytes32 result) {
        result = _executor().verifyInput(inputHandle, msg.sender, inputProof, uint8(toType));
        _acl().allowTransient(result, msg.sender);
    }

    /// @dev The same as `verify`, for a sealed vector.
    function verifyVector(bytes32 inputHandle, bytes memory inputProof) internal returns (bytes32 result) {
        result = _executor().verifyVector(inputHandle, msg.sender, inputProof);
        _acl().allowTransient(result, msg.sender);
    }

    function infer(uint64 modelId, bytes32[] memory inputs, uint8 outputs) internal returns (bytes32[] memory) {
        return _executor().fheInfer(modelId, inputs, outputs);
    }

    function allow(bytes32 handle, address account) internal {
        _acl().allow(handle, account);
    }

    function allowTransient(bytes32 handle, address account) internal {
        _acl().allowTransient(handle, account);
    }

    function makePubliclyDecryptable(bytes32 handle) internal {
        bytes32[] memory handles = new bytes32[](1);
        handles[0] = handle;
        _acl().allowForDecryption(handles);
    }

    function isAllowed(bytes32 handle, address account) internal view returns (bool) {
        return _acl().isAllowed(handle, account);
    }

    function isPubliclyDecryptable(bytes32 handle) internal view returns (bool) {
        return _acl().isAllowedForDecryption(handle);
    }

    function cleanTransientStorage() internal {
        _acl().cleanTransientStorage();
    }

    function kmsVerifier() internal view returns (IKMSVerifier) {
        return IKMSVerifier(_set(getCoprocessorConfig().KMSVerifierAddress));
    }

    function _executor() private view returns (IFHEExecutor) {
        return IFHEExecutor(_set(getCoprocessorConfig().CoprocessorAddress));
    }

    function _acl() private view returns (IACL) {
        return IACL(_set(getCoprocessorConfig().ACLAddress));
    }

    function _deployed(address account) private view returns (address) {
        require(account.code.length != 0, NoHostContract(account));
        return account;
    }

    /// @dev A call to address 0 would revert without a reason.
    function _set(address account) private pure returns (address) {
        require(account != address(0), CoprocessorNotSet());
        return account;
    }

    function _scalarByte(bool scalar) private pure returns (bytes1) {
        return scalar ? bytes1(0x01) : bytes1(0x00);
    }
}
